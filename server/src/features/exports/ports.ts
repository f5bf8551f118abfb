import type { JoinApplicationState } from '@qingtuan/domain/join-applications/state'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import type { KyselyDatabase } from '../../platform/database/database.ts'
import type { RollPorts } from '../members/index.ts'
import type { ApplicationExport } from './wish.ts'

export interface FiledWish {
  readonly filter: ApplicationExport['filter']
  /** The organization that asks. */
  readonly askedBy: number
  /** Top of the subtree; the caller has judged that it is within reach. */
  readonly path: string
  readonly today: CalendarDate
}

/** A join application as a list shows it, without what stands in the applicant’s record. */
export interface FiledApplication {
  readonly personId: string
  readonly state: JoinApplicationState
  readonly joinedOn: string
  readonly memberNumber: string | null
  readonly organization: string
  readonly submittedAt: Date
  readonly waitsUntil: CalendarDate | null
}

/** What this room asks of another process; the list of features plugs it in. */
export interface ExportPorts extends RollPorts {
  /** What a list of join applications shows, whole and in its order, page by page as it is read. */
  applicationPages(database: KyselyDatabase, wish: FiledWish): AsyncIterable<FiledApplication[]>
}
