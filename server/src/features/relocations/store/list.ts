import type { RelocationState } from '@qingtuan/domain/relocations/state'
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import { sql } from 'kysely'
import type { Database, KyselyDatabase } from '../../../platform/database/database.ts'
import { withinSubtree } from '../../organizations/index.ts'
import type { RelocationRow } from './relocations.ts'

interface ListWish {
  /** Of the organization that asks. */
  readonly path: string
  /** Only those that wait for this organization. */
  readonly waitingFor: number | null
  readonly state: RelocationState | undefined
  readonly before: string | null
  readonly limit: number
}

/** One page, newest first: the ids are in the order of time. */
export function listRelocations(database: KyselyDatabase, wish: ListWish): Promise<RelocationRow[]> {
  const { path, waitingFor, state, before, limit } = wish
  let query = database.selectFrom('relocation').selectAll().where(concerns(path))
  if (waitingFor !== null) query = query.where(waitsFor(waitingFor))
  if (state) query = query.where('state', '=', state)
  if (before !== null) query = query.where('id', '<', before)
  return query.orderBy('id', 'desc').limit(limit).execute()
}

export async function countWaitingFor(database: KyselyDatabase, organizationId: number): Promise<number> {
  const { amount } = await database
    .selectFrom('relocation')
    .select((row) => row.fn.countAll<number>().as('amount'))
    .where(waitsFor(organizationId))
    .executeTakeFirstOrThrow()
  return Number(amount)
}

/** The list form of `maySeeRelocation`. */
function concerns(path: string): Expression<SqlBool> {
  return sql<SqlBool>`exists (select 1 from organization as place
    where place.id in (relocation.organization_id, relocation.from_id, relocation.to_id)
      and ${withinSubtree('place.path', path)})`
}

function waitsFor(organizationId: number) {
  return (row: ExpressionBuilder<Database, 'relocation'>) =>
    row.and([
      row('state', '=', 'open'),
      row.or([
        row.and([row('old_handler_id', '=', organizationId), row('old_approved_at', 'is', null)]),
        row.and([row('new_handler_id', '=', organizationId), row('new_approved_at', 'is', null)]),
      ]),
    ])
}

/** Open ones with a side whose last day lies before `today`, oldest first. */
export async function listSilent(database: KyselyDatabase, today: string): Promise<string[]> {
  const rows = await database
    .selectFrom('relocation')
    .select('id')
    .where('state', '=', 'open')
    .where((row) =>
      row.or([
        row.and([row('old_approved_at', 'is', null), row('old_waits_until', '<', today)]),
        row.and([row('new_approved_at', 'is', null), row('new_waits_until', '<', today)]),
      ]),
    )
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Open ones in which an organization has a part. */
export async function listOpenOf(database: KyselyDatabase, organizationId: number): Promise<string[]> {
  const parts = ['organization_id', 'from_id', 'to_id', 'old_handler_id', 'new_handler_id'] as const
  const rows = await database
    .selectFrom('relocation')
    .select('id')
    .where('state', '=', 'open')
    .where((row) => row.or(parts.map((part) => row(part, '=', organizationId))))
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}
