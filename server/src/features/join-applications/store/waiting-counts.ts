import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import { sql } from 'kysely'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import { withinSubtree } from '../../organizations/index.ts'

/** What waits in a subtree: in all, and where the branch has let its time pass. */
export async function countWaiting(
  database: KyselyDatabase,
  { path, today }: { path: string; today: CalendarDate },
): Promise<{ pending: number; silent: number }> {
  const { rows } = await sql<{ pending: number; silent: number }>`
    select count(*)::integer as pending, (count(*) filter (where waits_until < ${today}))::integer as silent
    from join_application where ${withinSubtree('org_path', path)} and state = 'pending'`.execute(database)
  return rows[0] ?? { pending: 0, silent: 0 }
}
