import { GRADUATE_STATES, OPEN_QUESTIONS } from '@qingtuan/domain/graduations/answer'
import { sql } from 'kysely'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import type { Reach } from './graduates.ts'
import { graduatesIn, stateOf } from './graduates.ts'

/** Nobody is left on the roll of a branch, and it is not archived yet. */
const isEmptied = sql<boolean>`(asked_in.status <> 'archived' and not exists (
  select 1 from member as rest where rest.organization_id = asked_in.id and rest.status <> 'left'))`

/** How many of a branch still have to answer. */
const openIn = sql<string>`count(*) filter (where ${stateOf} in (${sql.join(OPEN_QUESTIONS.map((one) => sql.lit(one)))}))`

interface Wish extends Reach {
  readonly onlyEmptied: boolean
  readonly after: { readonly open: number; readonly id: number } | null
  readonly limit: number
}

/** Branch by branch, most unanswered first. */
export function branchesQuery(database: KyselyDatabase, { onlyEmptied, after, limit, ...reach }: Wish) {
  const counted = GRADUATE_STATES.map((state) =>
    sql<string>`count(*) filter (where ${stateOf} = ${sql.lit(state)})`.as(state),
  )
  let query = graduatesIn(database, reach)
  if (onlyEmptied) query = query.where(isEmptied)
  let branches = query
    .select(['asked_in.id', 'asked_in.short_name as shortName', 'asked_in.parent_id as parentId'])
    .select(counted)
    .select([openIn.as('open'), isEmptied.as('isEmpty')])
    .groupBy('asked_in.id')
  if (after)
    branches = branches.having(
      sql<boolean>`(${openIn} < ${after.open} or ${openIn} = ${after.open} and asked_in.id > ${after.id})`,
    )
  return branches.orderBy(openIn, 'desc').orderBy('asked_in.id').limit(limit)
}

export type BranchRow = Awaited<ReturnType<ReturnType<typeof branchesQuery>['execute']>>[number]

/** How many of its own branches everybody has left: those that an organization may archive. */
export function emptiedQuery(database: KyselyDatabase, reach: Reach & { readonly superiorId: number }) {
  return graduatesIn(database, reach)
    .where('asked_in.parent_id', '=', reach.superiorId)
    .where(isEmptied)
    .select(sql<string>`count(distinct asked_in.id)`.as('amount'))
}

export async function countEmptied(
  database: KyselyDatabase,
  reach: Reach & { readonly superiorId: number },
): Promise<number> {
  return Number((await emptiedQuery(database, reach).executeTakeFirstOrThrow()).amount)
}
