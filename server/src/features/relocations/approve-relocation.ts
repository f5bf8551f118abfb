import type { RelocationDetail } from '@qingtuan/contract/relocations'
import { judgeMove } from '@qingtuan/domain/relocations/move'
import type { RelocationSide } from '@qingtuan/domain/relocations/state'
import { decideApproval } from '@qingtuan/domain/relocations/state'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must, refused } from '../../platform/refused.ts'
import { moveMembers } from '../members/index.ts'
import type { OrganizationFacts } from '../organizations/index.ts'
import { claimSubtree, lockOrganization, moveSubtree, readOrganization } from '../organizations/index.ts'
import { allConcerned, announce } from './announce.ts'
import { describeFull } from './describe.ts'
import { lockInReach } from './reach.ts'
import { recordStep } from './record-step.ts'
import { movePathCopies } from './store/path-copies.ts'
import type { RelocationRow } from './store/relocations.ts'
import { factsOf, updateRelocation } from './store/relocations.ts'

/** With the last approval the subtree moves, in the same transaction: readers see it here or there, never between. */
export async function approveRelocation(call: Call, { id }: { id: string }): Promise<RelocationDetail> {
  const row = await inTransaction(call.platform.database, (trx) => approve(trx, call, id))
  return describeFull(call, row)
}

async function approve(trx: Transaction, call: Call, id: string): Promise<RelocationRow> {
  const { organizationId } = organizationOf(call)
  const row = await lockInReach(trx, call, id)
  const { sides, moves } = must(decideApproval(factsOf(row), organizationId))
  if (sides.length === 0) return row
  const place = await claimPlace(trx, row)
  const after = await updateRelocation(trx, id, {
    ...approvedColumns(sides, call.now),
    ...(moves ? { state: 'done' as const, decided_at: call.now } : {}),
  })
  for (const side of sides) await recordStep(trx, call, after, { act: 'approve', side, organizationId })
  if (!moves) return after
  await move(trx, call, place)
  await announce(trx, call, after, { kind: 'relocation.done', to: allConcerned(after) })
  return after
}

function approvedColumns(sides: readonly RelocationSide[], at: Date) {
  return {
    ...(sides.includes('old') ? { old_approved_at: at } : {}),
    ...(sides.includes('new') ? { new_approved_at: at } : {}),
  }
}

interface Place {
  readonly organization: OrganizationFacts
  readonly target: OrganizationFacts
}

/** Holds what would move, and judges it again: names, kinds and the tree may have changed since the proposal. */
async function claimPlace(trx: Transaction, row: RelocationRow): Promise<Place> {
  const known = await readOrganization(trx, row.organization_id)
  if (known === null) throw refused('record.notFound')
  await claimSubtree(trx, known.path)
  const target = await lockOrganization(trx, row.to_id)
  const organization = await readOrganization(trx, row.organization_id)
  if (target === null || organization === null) throw refused('record.notFound')
  // Somebody above was moved between the two looks: what is held is not the subtree as it stands now.
  if (organization.path !== known.path) return claimPlace(trx, row)
  const { parentId } = must(judgeMove(organization, target))
  if (parentId !== row.from_id) throw refused('relocation.notOpen')
  return { organization, target }
}

async function move(trx: Transaction, call: Call, place: Place): Promise<void> {
  const moved = await moveSubtree(trx, { ...place, at: call.now })
  await moveMembers(trx, place.organization.id, moved)
  await movePathCopies(trx, moved)
}
