import type { JoinApplicationState } from '@qingtuan/domain/join-applications/state'
import type { OrganizationPath } from '@qingtuan/domain/organizations/path'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import type { Call } from '../../platform/call.ts'
import type { KyselyDatabase } from '../../platform/database/database.ts'
import type { ReportSource } from '../../platform/long-tasks/report-source.ts'
import type { Platform } from '../../platform/platform.ts'
import type { RollPorts } from '../members/index.ts'
import type { ApplicationExport, ReportWish } from './wish.ts'

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

/** A report that another process writes. */
interface ReportPort<Subject extends ReportWish['subject']> {
  /** Judges that the caller may have it; answers what its file is called, without the ending. */
  judge(call: Call, wish: Extract<ReportWish, { subject: Subject }>): Promise<string>
  /** The same report for whoever has the subtree of `reach` when it is written; refuses `record.notFound`. */
  open(
    platform: Platform,
    wish: Extract<ReportWish, { subject: Subject }>,
    reach: OrganizationPath,
  ): Promise<ReportSource>
}

/** What this room asks of another process; the list of features plugs it in. */
export interface ExportPorts extends RollPorts {
  readonly rectificationReport: ReportPort<'rectificationReport'>
  readonly yearlyReturn: ReportPort<'yearlyReturn'>
  /** What a list of join applications shows, whole and in its order, page by page as it is read. */
  applicationPages(database: KyselyDatabase, wish: FiledWish): AsyncIterable<FiledApplication[]>
}
