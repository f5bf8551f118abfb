import type { Transaction } from '../../platform/database/database.ts'
import type { PathMove } from '../organizations/index.ts'
import { countersOf, moveTotals } from '../organizations/index.ts'
import { rewriteDeltaPaths, rewriteMemberPaths } from './store/moving.ts'

/**
 * Follows an organization that was moved with its subtree: the members' paths, and the figures of its old and its new
 * superiors. Members stay in their branches, so that their own timelines say nothing of it.
 *
 * The order matters. Members first: whoever changes one of them has finished, or waits and then sees the new path. So
 * no change with an old path can follow, and all that are there move to the new superiors. What was folded before is
 * then exactly the total of the moved organization.
 */
export async function moveMembers(trx: Transaction, id: number, move: PathMove): Promise<void> {
  await rewriteMemberPaths(trx, move)
  await rewriteDeltaPaths(trx, move)
  const counters = { id, ...countersOf(move) }
  await moveTotals(trx, { table: 'member_count', by: ['status', 'sex', 'birth_year'] }, counters)
  await moveTotals(trx, { table: 'member_figure', by: ['figure', 'value'] }, counters)
}
