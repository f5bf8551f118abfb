import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import type { Call } from '../../platform/call.ts'
import type { KyselyDatabase } from '../../platform/database/database.ts'

/** What this room asks of rooms above it; the list of features plugs them in. */
export interface MemberPorts {
  /** Join applications that wait in a subtree: in all, and where the branch has let its time pass. */
  countWaiting(
    database: KyselyDatabase,
    subtree: { readonly path: string; readonly today: CalendarDate },
  ): Promise<{ pending: number; silent: number }>
  /** The open join application of a person, where there is one. */
  openApplicationOf(
    database: KyselyDatabase,
    personId: string,
  ): Promise<{ id: string; organizationId: number; isReturned: boolean } | null>
  /** Approves a join application in a transaction of its own; throws its refusals. */
  approveApplication(call: Call, input: { id: string; note?: string | undefined }): Promise<void>
}
