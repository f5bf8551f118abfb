import type { Config } from '../../config.ts'
import type { OpenedDatabase } from '../../platform/database/database.ts'

export interface Finding {
  readonly state: 'good' | 'doubtful' | 'bad'
  readonly what: string
  /** What the operator should do about it. */
  readonly mend?: string
}

/** What every check may look at. */
export interface Patient {
  readonly config: Config
  readonly opened: OpenedDatabase
}

export type Check = (patient: Patient) => Promise<Finding[]>
