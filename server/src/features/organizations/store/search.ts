import { sql } from 'kysely'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import { beginsWith, namedBy } from './search-condition.ts'
import { withinSubtree } from './subtree.ts'
import type { NamePlace } from './tree.ts'

const CANDIDATES = 500

/** Organizations of a subtree that the words name, in the order of their pinyin. */
export async function searchSubtree(
  database: KyselyDatabase,
  { path, words, after, limit }: { path: string; words: string[]; after: NamePlace | null; limit: number },
): Promise<NamePlace[]> {
  let query = database
    .selectFrom('organization')
    .select(['id', 'name_py as namePy'])
    .where(withinSubtree('path', path))
    .where(await namedBy(database, words))
  if (after) query = query.where(sql<boolean>`(name_py, id) > (${after.namePy}, ${after.id})`)
  return query.orderBy('name_py').orderBy('id').limit(limit).execute()
}

/**
 * Active branches that the words name, best first: called so, then beginning so, then holding the words; the shorter
 * before the longer. Of a single word that names very many, the closest terms are looked at only.
 */
export async function searchActiveBranches(
  database: KyselyDatabase,
  { words, limit }: { words: string[]; limit: number },
): Promise<number[]> {
  return searchActive(database, { words, limit, branchesOnly: true })
}

/** The same over every kind, or branches alone. */
export async function searchActive(
  database: KyselyDatabase,
  { words, limit, branchesOnly }: { words: string[]; limit: number; branchesOnly: boolean },
): Promise<number[]> {
  const [first = '', ...others] = words
  const named = others.length === 0 ? closestTo(first, branchesOnly) : await namedBy(database, words)
  const folded = sql<string>`lower(short_name)`
  const rows = await database
    .selectFrom('organization')
    .select('id')
    .where(branchesOnly ? sql<boolean>`kind = 'branch'` : sql<boolean>`true`)
    .where('status', '=', 'active')
    .where(named)
    .orderBy(
      sql`case when ${folded} = ${first} then 0 when starts_with(${folded}, ${first}) then 1 else 2 end`,
    )
    .orderBy(sql`length(short_name)`)
    .orderBy('name_py')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

function closestTo(word: string, branchesOnly: boolean) {
  const kinds = branchesOnly ? sql`and hit.kind = 'branch'` : sql``
  return sql<boolean>`organization.id in (
    select hit.id from organization_term join organization hit on hit.id = organization_term.organization_id
    where ${beginsWith(word)} ${kinds} and hit.status = 'active'
    order by organization_term.term limit ${CANDIDATES})`
}
