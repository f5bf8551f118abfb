import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database/database.ts'
import type { PathMove } from '../../organizations/index.ts'
import { withinSubtree } from '../../organizations/index.ts'

export async function rewriteMemberPaths(trx: Transaction, { from, to }: PathMove): Promise<void> {
  await sql`
    update member set org_path = ${to} || substr(org_path, ${from.length + 1})
    where ${withinSubtree('org_path', from)}`.execute(trx)
}

/** Changes that are not folded yet will be folded into the new superiors. */
export async function rewriteDeltaPaths(trx: Transaction, { from, to }: PathMove): Promise<void> {
  await sql`
    update member_count_delta set org_path = ${to} || substr(org_path, ${from.length + 1})
    where ${withinSubtree('org_path', from)}`.execute(trx)
}
