import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { withinSubtree } from '../../organizations/index.ts'

/** Notes that a member went from one organization to another. */
export async function insertFlow(
  trx: Transaction,
  flow: { readonly on: CalendarDate; readonly fromPath: string; readonly toPath: string },
): Promise<void> {
  await trx
    .insertInto('member_flow')
    .values({
      id: newId(),
      month: flow.on.slice(0, 7),
      from_path: flow.fromPath,
      to_path: flow.toPath,
      amount: 1,
    })
    .execute()
}

export interface Flow {
  /** A direct child; the top itself where a member stood there; null outside the subtree. */
  readonly from: number | null
  readonly to: number | null
  readonly amount: number
}

interface FlowWish {
  readonly path: string
  readonly fromMonth: string
  readonly toMonth: string
}

/** Flows between the direct children of a subtree’s top, and across its border. */
export async function readFlows(database: KyselyDatabase, wish: FlowWish): Promise<Flow[]> {
  const { path, fromMonth, toMonth } = wish
  const from = withinSubtree('from_path', path)
  const to = withinSubtree('to_path', path)
  const depth = path.split('.').length
  const child = (column: 'from_path' | 'to_path', inside: typeof from) =>
    sql`case when ${inside} then coalesce(nullif(split_part(${sql.ref(column)}, '.', ${depth}), ''),
      split_part(${sql.ref(column)}, '.', ${depth - 1}))::integer end`
  const { rows } = await sql<Flow>`
    select ${child('from_path', from)} as "from", ${child('to_path', to)} as "to", sum(amount)::integer as amount
    from member_flow
    where month between ${fromMonth} and ${toMonth} and (${from} or ${to})
    group by 1, 2
    order by amount desc, 1, 2`.execute(database)
  return rows
}

/** Draws equal rows of past months together; answers how many rows went. */
export async function compactFlows(trx: Transaction, beforeMonth: string): Promise<number> {
  const { rows } = await sql<{ gone: number }>`
    with taken as (delete from member_flow where month < ${beforeMonth} returning month, from_path, to_path, amount),
    kept as (
      insert into member_flow (id, month, from_path, to_path, amount)
      select gen_random_uuid(), month, from_path, to_path, sum(amount)::integer from taken group by 2, 3, 4
      returning 1)
    select ((select count(*) from taken) - (select count(*) from kept))::integer as gone`.execute(trx)
  return rows[0]?.gone ?? 0
}
