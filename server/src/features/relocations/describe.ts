import type { RelocationRow as Described, RelocationDetail } from '@qingtuan/contract/relocations'
import { decideWithdrawal, sidesToAnswer } from '@qingtuan/domain/relocations/state'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import { countMembers } from '../members/index.ts'
import { countSubtree, readOrganization, readPlaces } from '../organizations/index.ts'
import type { RelocationRow } from './store/relocations.ts'
import { factsOf } from './store/relocations.ts'
import { listSteps } from './store/steps.ts'

type Places = Awaited<ReturnType<typeof readPlaces>>

export async function describeRows(call: Call, rows: readonly RelocationRow[]): Promise<Described[]> {
  const ids = rows.flatMap(partsOf)
  const places = await readPlaces(call.platform.database, ids)
  return rows.map((row) => describe(call, row, places))
}

export async function describeFull(call: Call, row: RelocationRow): Promise<RelocationDetail> {
  const { database } = call.platform
  const steps = await listSteps(database, row.id)
  const actors = steps.flatMap(({ organizationId }) => organizationId ?? [])
  const places = await readPlaces(database, [...partsOf(row), ...actors])
  const organization = await readOrganization(database, row.organization_id)
  const members = await countMembers(database, [row.organization_id])
  return {
    ...describe(call, row, places),
    organizationCount: organization === null ? 0 : await countSubtree(database, organization.path),
    memberCount: members.get(row.organization_id) ?? 0,
    steps: steps.map(({ organizationId, at, ...step }) => ({
      ...step,
      at: at.toISOString(),
      organization: organizationId === null ? null : named(places, organizationId),
    })),
  }
}

function partsOf(row: RelocationRow): number[] {
  const { organization_id, from_id, to_id, proposed_by, old_handler_id, new_handler_id } = row
  return [organization_id, from_id, to_id, proposed_by, old_handler_id, new_handler_id]
}

function describe(call: Call, row: RelocationRow, places: Places): Described {
  const { organizationId } = organizationOf(call)
  const facts = factsOf(row)
  const answers = sidesToAnswer(facts, organizationId).length > 0
  return {
    id: row.id,
    organization: place(places, row.organization_id),
    from: place(places, row.from_id),
    to: place(places, row.to_id),
    proposedBy: named(places, row.proposed_by),
    state: row.state,
    reason: row.reason,
    proposedAt: row.proposed_at.toISOString(),
    decidedAt: row.decided_at?.toISOString() ?? null,
    sides: [
      {
        side: 'old',
        handler: named(places, row.old_handler_id),
        waitsSince: row.old_waits_since.toISOString(),
        waitsUntil: row.old_waits_until,
        approvedAt: row.old_approved_at?.toISOString() ?? null,
      },
      {
        side: 'new',
        handler: named(places, row.new_handler_id),
        waitsSince: row.new_waits_since.toISOString(),
        waitsUntil: row.new_waits_until,
        approvedAt: row.new_approved_at?.toISOString() ?? null,
      },
    ],
    may: { approve: answers, refuse: answers, withdraw: decideWithdrawal(facts, organizationId).ok },
  }
}

function place(places: Places, id: number) {
  const found = places.get(id)
  if (!found) throw new Error(`Organization ${id} of a move is missing`)
  return found
}

function named(places: Places, id: number) {
  return { id, shortName: place(places, id).shortName }
}
