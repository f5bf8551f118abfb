import { areaUnder } from '@qingtuan/domain/organizations/area'
import { ancestorIds, childPath } from '@qingtuan/domain/organizations/path'
import type { Transaction } from '../../platform/database/database.ts'
import { countOrganizationsAs } from './store/counts.ts'
import type { OrganizationFacts } from './store/facts.ts'
import { insertFormerSuperior } from './store/history.ts'
import type { CountersMove } from './store/moving.ts'
import { moveTotals, rewriteCountPaths, rewritePaths } from './store/moving.ts'

/** Every path that began with `from` now begins with `to`. */
export interface PathMove {
  readonly from: string
  readonly to: string
}

interface Move {
  readonly organization: OrganizationFacts
  readonly target: OrganizationFacts
  readonly at: Date
}

/**
 * Puts an organization with its whole subtree under another superior and keeps where it stood. The caller has judged
 * the move and holds both (`claimSubtree`); copies of the paths are the caller's to move in the same transaction.
 * Refuses `organization.fullNameTaken`.
 */
export async function moveSubtree(trx: Transaction, { organization, target, at }: Move): Promise<PathMove> {
  const { id, path: from, parentId, kind } = organization
  if (parentId === null) throw new Error(`Organization ${id} stands at the top and cannot be moved`)
  const move = { from, to: childPath(target.path, id) }
  await insertFormerSuperior(trx, { organizationId: id, superiorId: parentId, at })
  const area = { before: organization.areaCode, after: areaUnder(target.areaCode, organization.areaCode) }
  await rewritePaths(trx, { ...move, id, parentId: target.id, area })
  // Pending changes first: then what was folded before is exactly the total of the moved organization.
  await rewriteCountPaths(trx, move.from, move.to)
  await moveTotals(trx, { table: 'organization_count', by: ['kind'] }, { id, ...countersOf(move) })
  if (organization.status !== 'archived')
    await countOrganizationsAs(trx, [
      { superiorPath: from.slice(0, -`${id}.`.length), kind, amount: -1 },
      { superiorPath: target.path, kind, amount: 1 },
    ])
  return move
}

export function countersOf({ from, to }: PathMove): CountersMove {
  const before = ancestorIds(from)
  const after = ancestorIds(to)
  return {
    losing: before.filter((id) => !after.includes(id)),
    gaining: after.filter((id) => !before.includes(id)),
  }
}
