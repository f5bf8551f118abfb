import type { Kysely, RawBuilder, SelectQueryBuilder } from 'kysely'
import { sql } from 'kysely'

/** A node of a plan as PostgreSQL explains it, with what really happened. */
export interface PlanNode {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Name'?: string
  readonly 'Actual Rows': number
  readonly 'Rows Removed by Filter'?: number
  readonly Plans?: readonly PlanNode[]
}

/** Runs a query under EXPLAIN ANALYZE and answers every node of its plan. */
export async function planOf<DB, Tables extends keyof DB, Row>(
  query: SelectQueryBuilder<DB, Tables, Row>,
): Promise<PlanNode[]> {
  const answers = await query.explain('json', sql`analyze`)
  const plans = answers.flatMap((answer) => answer['QUERY PLAN'] as { Plan: PlanNode }[])
  return plans.flatMap(({ Plan }) => nodesUnder(Plan))
}

/** The same of a query that is written as text. */
export async function planOfText<DB>(database: Kysely<DB>, query: RawBuilder<unknown>): Promise<PlanNode[]> {
  const explained = sql<{ 'QUERY PLAN': { Plan: PlanNode }[] }>`explain (analyze, format json) ${query}`
  const { rows } = await explained.execute(database)
  return rows.flatMap((row) => row['QUERY PLAN'].flatMap(({ Plan }) => nodesUnder(Plan)))
}

function nodesUnder(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesUnder)]
}
