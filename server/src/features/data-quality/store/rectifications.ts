import type { Check } from '@qingtuan/domain/data-quality/check'
import { pathIds } from '@qingtuan/domain/organizations/path'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import type { Insertable } from 'kysely'
import { sql } from 'kysely'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { withinSubtree } from '../../organizations/index.ts'

function selectRectifications(database: KyselyDatabase) {
  return database
    .selectFrom('rectification')
    .leftJoin('organization', 'organization.id', 'rectification.organization_id')
    .selectAll('rectification')
    .select('organization.short_name')
}

export type RectificationRow = Awaited<ReturnType<ReturnType<typeof selectRectifications>['execute']>>[number]

/** Campaigns of the organization at `path`, of those above it and of the whole league, newest first. */
export function listRectificationRows(database: KyselyDatabase, path: string): Promise<RectificationRow[]> {
  const within = pathIds(path)
  return selectRectifications(database)
    .where(({ or, eb }) =>
      or([
        eb('rectification.organization_id', 'is', null),
        ...(within.length > 0 ? [eb('rectification.organization_id', 'in', within)] : []),
      ]),
    )
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

/** Direct children of the organization that starts it, to be told; of the whole league (null) those at the top. */
export async function readChildIds(database: KyselyDatabase, parentId: number | null): Promise<number[]> {
  const children = database.selectFrom('organization').select('id')
  const query =
    parentId === null ? children.where('parent_id', 'is', null) : children.where('parent_id', '=', parentId)
  return (await query.where('status', '<>', 'archived').execute()).map(({ id }) => id)
}
