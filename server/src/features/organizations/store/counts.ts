import type { OrganizationKind } from '@qingtuan/domain/organizations/kind'
import { pathIds } from '@qingtuan/domain/organizations/path'
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { plannedOnce } from '../../../platform/database/planned-once.ts'
import { withinSubtree } from './subtree.ts'

export interface OrganizationsMoreOrFewer {
  /** Null at the top of the tree, where nobody counts them. */
  readonly superiorPath: string | null
  readonly kind: OrganizationKind
  readonly amount: number
}

/** Announces that a superior, and all above it, have living subordinates more or fewer. */
export async function countOrganizationsAs(
  trx: Transaction,
  changes: readonly OrganizationsMoreOrFewer[],
): Promise<void> {
  const rows = changes.flatMap(({ superiorPath, kind, amount }) =>
    superiorPath === null || amount === 0 ? [] : [{ id: newId(), superior_path: superiorPath, kind, amount }],
  )
  if (rows.length > 0) await trx.insertInto('organization_count_delta').values(rows).execute()
}

/** Living subordinates of an organization by kind: folded and pending in one statement, and so exact. */
export async function countSubordinates(
  database: KyselyDatabase,
  { id, path }: { readonly id: number; readonly path: string },
): Promise<{ kind: OrganizationKind; amount: number }[]> {
  const { rows } = await sql<{ kind: OrganizationKind; amount: number }>`
    select kind, sum(amount)::integer as amount from (
      select kind, amount from organization_count where organization_id = ${id}
      union all
      select kind, amount from organization_count_delta where ${withinSubtree('superior_path', path)}
    ) as part group by kind having sum(amount) <> 0 order by kind
    ${plannedOnce}`.execute(database)
  return rows
}

const BATCH = 1000

/** Takes up to a batch of pending changes into the totals; answers how many. */
export async function foldSomeCounts(trx: Transaction): Promise<number> {
  const deltas = await trx
    .with('oldest', (query) =>
      query.selectFrom('organization_count_delta').select('id').orderBy('id').limit(BATCH).forUpdate(),
    )
    .deleteFrom('organization_count_delta')
    .where('id', 'in', (query) => query.selectFrom('oldest').select('oldest.id'))
    .returningAll()
    .execute()
  const totals = new Map<string, { id: number; kind: OrganizationKind; amount: number }>()
  for (const { superior_path, kind, amount } of deltas)
    for (const id of pathIds(superior_path)) {
      const before = totals.get(`${id},${kind}`)?.amount ?? 0
      totals.set(`${id},${kind}`, { id, kind, amount: before + amount })
    }
  if (totals.size > 0)
    await addToCounts(
      trx,
      [...totals].sort().map(([, total]) => total),
    )
  return deltas.length
}

async function addToCounts(
  trx: Transaction,
  totals: readonly { readonly id: number; readonly kind: OrganizationKind; readonly amount: number }[],
): Promise<void> {
  await sql`
    insert into organization_count (organization_id, kind, amount)
    select * from unnest(${totals.map(({ id }) => id)}::integer[], ${totals.map(({ kind }) => kind)}::text[],
      ${totals.map(({ amount }) => amount)}::integer[])
    on conflict (organization_id, kind) do update set amount = organization_count.amount + excluded.amount`.execute(
    trx,
  )
}
