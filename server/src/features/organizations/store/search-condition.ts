import type { RawBuilder, SqlBool } from 'kysely'
import { sql } from 'kysely'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import { withinSubtree } from './subtree.ts'

/** The highest code point: every term that begins with a word lies between the word and this. */
const LAST = '\u{10FFFF}'
const TOP_HITS = 50

export type Condition = RawBuilder<SqlBool>

/** Whether a term begins with the word; a range of the primary key. */
export function beginsWith(word: string): Condition {
  return sql`(organization_term.term >= ${word} and organization_term.term < ${word + LAST})`
}

/**
 * Whether the words name an organization: all of them itself, or one of them itself and every other one a superior
 * (“北京大学 第一支部”).
 */
export async function namedBy(database: KyselyDatabase, words: readonly string[]): Promise<Condition> {
  const own = words.map(ownName)
  if (words.length === 1) return all(own)
  const above = await Promise.all(words.map((word) => underNamed(database, word)))
  const mixed = own.map((leading, at) => all([leading, ...above.filter((_, other) => other !== at)]))
  return any([all(own), ...mixed])
}

function ownName(word: string): Condition {
  return sql`organization.id in (select organization_id from organization_term where ${beginsWith(word)})`
}

/** Under one of the highest organizations that the word names: what somebody means who types it beside another. */
async function underNamed(database: KyselyDatabase, word: string): Promise<Condition> {
  const hits = await database
    .selectFrom('organization')
    .select('path')
    .where(ownName(word))
    .orderBy(sql`length(path)`)
    .orderBy('path')
    .limit(TOP_HITS)
    .execute()
  return any(hits.map(({ path }) => sql`${withinSubtree('organization.path', path)}`))
}

function all(conditions: readonly Condition[]): Condition {
  return sql`(${sql.join(conditions, sql` and `)})`
}

function any(conditions: readonly Condition[]): Condition {
  return conditions.length === 0 ? sql`false` : sql`(${sql.join(conditions, sql` or `)})`
}
