import type { KyselyDatabase } from '../../platform/database/database.ts'

/** A join application as the one who reports a case needs it. */
export interface FiledApplication {
  readonly id: string
  readonly person_id: string
  readonly organization_id: number
  readonly applicant_name: string
  readonly state: string
}

/** What this room asks of rooms beside it; the list of features plugs them in. */
export interface NumberCasePorts {
  findApplication(database: KyselyDatabase, id: string): Promise<FiledApplication | null>
}
