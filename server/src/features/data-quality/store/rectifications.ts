import type { Check } from '@qingtuan/domain/data-quality/check'
import { ancestorIds } from '@qingtuan/domain/organizations/path'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import type { Insertable } from 'kysely'
import { sql } from 'kysely'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { withinSubtree } from '../../organizations/index.ts'

function selectRectifications(database: KyselyDatabase) {
  return database
    .selectFrom('rectification')
    .innerJoin('organization', 'organization.id', 'rectification.organization_id')
    .selectAll('rectification')
    .select('organization.short_name')
}

export type RectificationRow = Awaited<ReturnType<ReturnType<typeof selectRectifications>['execute']>>[number]

/** Campaigns of an organization and of those above it, newest first. */
export function listRectificationRows(
  database: KyselyDatabase,
  { id, path }: { readonly id: number; readonly path: string },
): Promise<RectificationRow[]> {
  return selectRectifications(database)
    .where('rectification.organization_id', 'in', [...ancestorIds(path), id])
    .orderBy('rectification.id', 'desc')
    .limit(100)
    .execute()
}

export async function findRectification(
  database: KyselyDatabase,
  id: string,
): Promise<RectificationRow | null> {
  return (await selectRectifications(database).where('rectification.id', '=', id).executeTakeFirst()) ?? null
}

/** The same, held until the end of the transaction. */
export async function lockRectification(trx: Transaction, id: string): Promise<RectificationRow | null> {
  const query = selectRectifications(trx).where('rectification.id', '=', id)
  return (await query.forUpdate('rectification').executeTakeFirst()) ?? null
}

/** Starts a campaign with every finding of its checks that stands open in the subtree. */
export async function insertRectification(
  trx: Transaction,
  row: Insertable<Database['rectification']> & { readonly checks: Check[] },
): Promise<void> {
  await trx.insertInto('rectification').values(row).execute()
  await sql`
    insert into rectification_finding (rectification_id, finding_id, path)
    select ${row.id}::uuid, id, org_path from finding
    where state in ('open', 'explained') and check_kind = any(${row.checks}::text[])
      and ${withinSubtree('org_path', row.path)}`.execute(trx)
}

/** Freezes how each finding stands, and ends the campaign. */
export async function freezeRectification(trx: Transaction, id: string, at: Date): Promise<void> {
  await sql`
    update rectification_finding set outcome = finding.state, explanation = finding.explanation
    from finding where finding.id = finding_id and rectification_id = ${id}`.execute(trx)
  await trx.updateTable('rectification').set({ ended_at: at }).where('id', '=', id).execute()
}

/** Campaigns whose last day has passed. */
export async function findOverdue(database: KyselyDatabase, today: CalendarDate): Promise<string[]> {
  const rows = await database
    .selectFrom('rectification')
    .select('id')
    .where('ended_at', 'is', null)
    .where('deadline', '<', today)
    .execute()
  return rows.map(({ id }) => id)
}

/** Direct children of the organization that starts it, to be told. */
export async function readChildIds(database: KyselyDatabase, parentId: number): Promise<number[]> {
  const query = database.selectFrom('organization').select('id').where('parent_id', '=', parentId)
  return (await query.where('status', '<>', 'archived').execute()).map(({ id }) => id)
}
