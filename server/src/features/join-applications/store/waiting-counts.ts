import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import { sql } from 'kysely'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import { withinSubtree, withinSubtreeOf } from '../../organizations/index.ts'

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

/** What waits in the subtree of each organization. */
export async function countPending(
  database: KyselyDatabase,
  organizationIds: readonly number[],
): Promise<Map<number, number>> {
  const { rows } = await sql<{ id: number; amount: number }>`
    select id, (select count(*) from join_application
                where ${withinSubtreeOf('org_path', 'organization.path')} and state = 'pending')::integer as amount
    from organization where id = any(${[...organizationIds]})`.execute(database)
  return new Map(rows.map(({ id, amount }) => [id, amount]))
}
