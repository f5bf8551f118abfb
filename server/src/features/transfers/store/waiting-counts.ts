import { sql } from 'kysely'
import type { KyselyDatabase } from '../../../platform/database/database.ts'

/** What an organization has in hand: transfers in the system, and those out of it. */
export async function countHeld(
  database: KyselyDatabase,
  organizationId: number,
): Promise<{ waiting: number; letters: number }> {
  const { rows } = await sql<{ waiting: number; letters: number }>`
    select (select count(*)::integer from transfer where holder_id = ${organizationId}) as waiting,
           (select count(*)::integer from outward_transfer where holder_id = ${organizationId}) as letters`.execute(
    database,
  )
  return rows[0] ?? { waiting: 0, letters: 0 }
}
