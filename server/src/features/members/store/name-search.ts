import type { Expression, SqlBool } from 'kysely'
import { sql } from 'kysely'

export type Predicate = Expression<SqlBool>

/** The columns, with their table, in which a table keeps a person’s name and its keys. */
export interface NameColumns {
  readonly name: string
  readonly pinyin: string
  readonly initials: string
}

/** The highest code point: every text that begins with a prefix lies between the prefix and this. */
const LAST = '\u{10FFFF}'

/**
 * The ways in which what was typed may begin a name, its pinyin or its initials; none for signs that no name holds.
 * Each is the range of an index.
 */
export function waysToName(columns: NameColumns, text: string): Predicate[] {
  const typed = typedPrefix(text)
  if (/[^\p{ASCII}]/u.test(typed)) return [beginsWith(columns.name, typed)]
  const key = typed.toLowerCase().replaceAll(/[^a-z]/g, '')
  if (key === '') return []
  return [beginsWith(columns.pinyin, key), beginsWith(columns.initials, key), beginsWith(columns.name, typed)]
}

/** What was typed, full-width signs made ordinary and control characters left out. */
export function typedPrefix(text: string): string {
  return text.normalize('NFKC').replaceAll(/\p{C}/gu, '').trim()
}

/** Any of the predicates; nobody where there are none. */
export function anyOf(predicates: readonly Predicate[]): Predicate {
  return predicates.length === 0 ? sql`false` : sql`(${sql.join(predicates, sql` or `)})`
}

function beginsWith(column: string, prefix: string): Predicate {
  const ref = sql.ref(column)
  return sql`(${ref} >= ${prefix} and ${ref} < ${prefix + LAST})`
}
