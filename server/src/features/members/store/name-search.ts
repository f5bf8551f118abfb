import type { Expression, SqlBool } from 'kysely'
import { sql } from 'kysely'

export type Predicate = Expression<SqlBool>

/** The columns, with their table, in which a table keeps a person’s name and its keys. */
export interface NameColumns {
  readonly name: string
  readonly pinyin: string
  readonly initials: string
}

/** One way to find somebody: the range of one column, and so of its index. */
export interface Way {
  readonly column: string
  readonly where: Predicate
}

/** The highest code point: every text that begins with a prefix lies between the prefix and this. */
const LAST = '\u{10FFFF}'

/** The ways in which what was typed may begin a name, its pinyin or its initials; none for signs that no name holds. */
export function waysToName({ name, pinyin, initials }: NameColumns, text: string): Way[] {
  const typed = typedPrefix(text)
  if (/[^\p{ASCII}]/u.test(typed)) return [beginsWith(name, typed)]
  const key = typed.toLowerCase().replaceAll(/[^a-z]/g, '')
  if (key === '') return []
  const ways = [beginsWith(pinyin, key), beginsWith(name, typed)]
  // The first letter of the initials is that of the pinyin, so a single one finds nobody else.
  return key.length === 1 ? ways : [...ways, beginsWith(initials, key)]
}

/** What was typed, full-width signs made ordinary and control characters left out. */
export function typedPrefix(text: string): string {
  return text.normalize('NFKC').replaceAll(/\p{C}/gu, '').trim()
}

/** Found in any of the ways; nobody where there are none. */
export function anyOf(ways: readonly Way[]): Predicate {
  if (ways.length === 0) return sql`false`
  const conditions = ways.map(({ where }) => where)
  return sql`(${sql.join(conditions, sql` or `)})`
}

function beginsWith(column: string, prefix: string): Way {
  const ref = sql.ref(column)
  return { column, where: sql`(${ref} >= ${prefix} and ${ref} < ${prefix + LAST})` }
}
