import type { Selectable } from 'kysely'
import { sql } from 'kysely'
import type { Database, Transaction } from '../../../platform/database/database.ts'

export type Delta = Selectable<Database['member_count_delta']>
export type Total = Selectable<Database['member_count']>
export type FigureTotal = Selectable<Database['member_figure']>

/** Takes the oldest deltas away. Of two who ask at once, the second waits and finds nothing of what the first took. */
export function takeDeltas(trx: Transaction, limit: number): Promise<Delta[]> {
  return trx
    .with('oldest', (query) =>
      query.selectFrom('member_count_delta').select('id').orderBy('id').limit(limit).forUpdate(),
    )
    .deleteFrom('member_count_delta')
    .where('id', 'in', (query) => query.selectFrom('oldest').select('oldest.id'))
    .returningAll()
    .execute()
}

/** Adds to the totals; each organization and group at most once among `totals`. */
export async function addToTotals(trx: Transaction, totals: readonly Total[]): Promise<void> {
  const column = <Key extends keyof Total>(key: Key) => totals.map((total) => total[key])
  await sql`
    insert into member_count (organization_id, status, sex, birth_year, amount)
    select * from unnest(
      ${column('organization_id')}::integer[], ${column('status')}::text[], ${column('sex')}::text[],
      ${column('birth_year')}::integer[], ${column('amount')}::integer[])
    on conflict (organization_id, status, sex, birth_year)
    do update set amount = member_count.amount + excluded.amount`.execute(trx)
}

/** The same for the figures by one trait each. */
export async function addToFigures(trx: Transaction, totals: readonly FigureTotal[]): Promise<void> {
  const column = <Key extends keyof FigureTotal>(key: Key) => totals.map((total) => total[key])
  await sql`
    insert into member_figure (organization_id, figure, value, amount)
    select * from unnest(
      ${column('organization_id')}::integer[], ${column('figure')}::text[], ${column('value')}::text[],
      ${column('amount')}::integer[])
    on conflict (organization_id, figure, value)
    do update set amount = member_figure.amount + excluded.amount`.execute(trx)
}
