import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import { sql } from 'kysely'
import type { KyselyDatabase } from '../../../platform/database/database.ts'

/** What an organization has in hand, and how much of it for longer than its time. */
export async function countHeld(
  database: KyselyDatabase,
  { organizationId, today }: { organizationId: number; today: CalendarDate },
): Promise<{ waiting: number; overdue: number }> {
  const { rows } = await sql<{ waiting: number; overdue: number }>`
    select count(*)::integer as waiting, (count(*) filter (where waits_until < ${today}))::integer as overdue
    from (
      select waits_until from transfer where holder_id = ${organizationId}
      union all select waits_until from outward_transfer where holder_id = ${organizationId}
    ) as held`.execute(database)
  return rows[0] ?? { waiting: 0, overdue: 0 }
}
