import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database/database.ts'
import type { PathMove } from '../../organizations/index.ts'
import { withinSubtree } from '../../organizations/index.ts'

/**
 * Every column that keeps a copy of an organization's path so that lists of a subtree are a range of an index. Whoever
 * adds such a column adds it here; a test compares this list with the database (path-copies.test.ts).
 */
export const PATH_COPIES = [
  ['cadre_post', 'org_path'],
  ['finding', 'org_path'],
  ['join_application', 'org_path'],
  ['rectification', 'path'],
] as const satisfies readonly (readonly [string, string])[]

/** Copies that the rooms of organizations and members move together with the figures. */
export const COUNTED_COPIES = [
  ['member', 'org_path'],
  ['member_count_delta', 'org_path'],
  ['organization_count_delta', 'superior_path'],
] as const

/** Paths as they were when something happened: these stay. */
export const FORMER_PATHS = [
  ['member_flow', 'from_path'],
  ['member_flow', 'to_path'],
  ['rectification_finding', 'path'],
  ['yearly_return', 'path'],
] as const

/** Lets the copies follow a subtree that was moved. */
export async function movePathCopies(trx: Transaction, { from, to }: PathMove): Promise<void> {
  for (const [table, column] of PATH_COPIES) {
    const copy = sql.ref(column)
    await sql`
      update ${sql.table(table)} set ${copy} = ${to} || substr(${copy}, ${from.length + 1})
      where ${withinSubtree(column, from)}`.execute(trx)
  }
}
