import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import type { KyselyDatabase } from '../../platform/database/database.ts'

/** What this room asks of rooms above it; the list of features plugs them in. */
export interface MemberPorts {
  /** Join applications that wait in a subtree: in all, and where the branch has let its time pass. */
  countWaiting(
    database: KyselyDatabase,
    subtree: { readonly path: string; readonly today: CalendarDate },
  ): Promise<{ pending: number; silent: number }>
}
