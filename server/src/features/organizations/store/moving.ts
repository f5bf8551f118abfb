import { sql } from 'kysely'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { foldTerm } from '../search-terms.ts'
import { refusing } from './refusals.ts'
import { withinSubtree } from './subtree.ts'

/**
 * Holds an organization and everything under it alone, in the order of the paths: whoever admits, appoints or sets up
 * something in the subtree has either finished or waits, and then reads the new paths.
 */
export async function claimSubtree(trx: Transaction, path: string): Promise<void> {
  await sql`select id from organization where ${withinSubtree('path', path)} order by path for update`.execute(
    trx,
  )
}

interface Rewriting {
  readonly from: string
  readonly to: string
  readonly id: number
  readonly parentId: number
  /** The area of the top before and after; who has inherited it follows. */
  readonly area: { readonly before: string; readonly after: string }
}

/** Moves the paths and areas of a subtree and the superior of its top, in one statement. */
export async function rewritePaths(trx: Transaction, move: Rewriting): Promise<void> {
  const { from, to, id, parentId, area } = move
  const moved = sql`
    update organization set
      path = ${to} || substr(path, ${from.length + 1}),
      area_code = case when area_code = ${area.before} then ${area.after} else area_code end,
      parent_id = case when id = ${id} then ${parentId} else parent_id end
    where ${withinSubtree('path', from)}`.execute(trx)
  await refusing(moved)
}

/** Who counts more or fewer by a move: those above both places keep what they have. */
export interface CountersMove {
  readonly losing: readonly number[]
  readonly gaining: readonly number[]
}

interface Counters {
  readonly table: 'member_count' | 'member_figure' | 'organization_count'
  /** What is counted by, beside the organization. */
  readonly by: readonly string[]
}

/** Takes the folded totals of an organization away from some superiors and gives them to others. */
export async function moveTotals(
  trx: Transaction,
  { table, by }: Counters,
  { id, losing, gaining }: CountersMove & { readonly id: number },
): Promise<void> {
  const counters = sql.table(table)
  const groups = sql.join(by.map((column) => sql.ref(column)))
  const ids = [...losing, ...gaining]
  const signs = [...losing.map(() => -1), ...gaining.map(() => 1)]
  await sql`
    insert into ${counters} (organization_id, ${groups}, amount)
    select change.id, ${groups}, change.sign * amount
    from ${counters}, unnest(${ids}::integer[], ${signs}::integer[]) as change (id, sign)
    where organization_id = ${id} and amount <> 0
    order by concat_ws(',', change.id, ${groups})
    on conflict (organization_id, ${groups}) do update set amount = ${counters}.amount + excluded.amount`.execute(
    trx,
  )
}

/** Subordinates more or fewer that are not folded yet will be folded into the new superiors. */
export async function rewriteCountPaths(trx: Transaction, from: string, to: string): Promise<void> {
  await sql`
    update organization_count_delta set superior_path = ${to} || substr(superior_path, ${from.length + 1})
    where ${withinSubtree('superior_path', from)}`.execute(trx)
}

/** How many organizations a subtree holds, its top included. */
export async function countSubtree(database: KyselyDatabase, path: string): Promise<number> {
  const { rows } = await sql<{ amount: number }>`
    select count(*)::integer as amount from organization
    where ${withinSubtree('path', path)} and status <> 'archived'`.execute(database)
  return rows[0]?.amount ?? 0
}

/** An organization by its id or its whole full name, wherever it stands; archived ones are not found. */
export async function findExactly(database: KyselyDatabase, text: string, limit: number): Promise<number[]> {
  const id = /^\d{1,9}$/.test(text) ? Number(text) : 0
  const name = foldTerm(text)
  const rows = await database
    .selectFrom('organization')
    .select(['id', 'full_name as fullName'])
    .where('status', '<>', 'archived')
    .where((row) =>
      row.or([
        row('id', '=', id),
        // Among the terms of an organization is its full name; another's may be a part of a longer one.
        row(
          'id',
          'in',
          row.selectFrom('organization_term').select('organization_id').where('term', '=', name),
        ),
      ]),
    )
    .orderBy('id')
    .execute()
  return rows
    .filter((row) => row.id === id || foldTerm(row.fullName) === name)
    .map((row) => row.id)
    .slice(0, limit)
}
