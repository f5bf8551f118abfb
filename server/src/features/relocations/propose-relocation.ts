import type { RelocationDetail } from '@qingtuan/contract/relocations'
import { mayProposeRelocation } from '@qingtuan/domain/cadres/relocation-access'
import { answerBy } from '@qingtuan/domain/relocations/deadline'
import { judgeMove } from '@qingtuan/domain/relocations/move'
import { v7 as newId } from 'uuid'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must, refused } from '../../platform/refused.ts'
import type { OrganizationFacts } from '../organizations/index.ts'
import { lockOrganization } from '../organizations/index.ts'
import { announce } from './announce.ts'
import { describeFull } from './describe.ts'
import { recordStep } from './record-step.ts'
import type { RelocationRow } from './store/relocations.ts'
import { insertRelocation } from './store/relocations.ts'

interface Wish {
  readonly organizationId: number
  readonly targetId: number
  readonly reason: string
}

/** A superior that proposes has approved for its side; the organization itself has none. */
export async function proposeRelocation(call: Call, wish: Wish): Promise<RelocationDetail> {
  const row = await inTransaction(call.platform.database, (trx) => propose(trx, call, wish))
  return describeFull(call, row)
}

async function propose(trx: Transaction, call: Call, wish: Wish): Promise<RelocationRow> {
  const power = organizationOf(call)
  const organization = await lockOrganization(trx, wish.organizationId)
  const target = await lockOrganization(trx, wish.targetId)
  if (organization === null || target === null) throw refused('record.notFound')
  if (!mayProposeRelocation(power, { organization, targetId: target.id })) throw refused('record.notFound')
  const { parentId } = must(judgeMove(organization, target))
  const superior = await lockOrganization(trx, parentId)
  if (superior === null) throw refused('record.notFound')
  const proposal = { organization, superior, target, reason: wish.reason, by: power.organizationId }
  const row = newRow(call, proposal)
  await insertRelocation(trx, row)
  await recordAndTell(trx, call, row)
  return row
}

interface Proposal {
  readonly organization: OrganizationFacts
  readonly superior: OrganizationFacts
  readonly target: OrganizationFacts
  readonly reason: string
  readonly by: number
}

function newRow({ now, platform }: Call, proposal: Proposal): RelocationRow {
  const { organization, superior, target, reason, by } = proposal
  const lastDay = ({ parentId }: OrganizationFacts) =>
    answerBy({ since: now, calendar: platform.workingDays, hasSuperior: parentId !== null })
  return {
    id: newId(),
    organization_id: organization.id,
    from_id: superior.id,
    to_id: target.id,
    proposed_by: by,
    state: 'open',
    reason,
    proposed_at: now,
    old_approved_at: by === superior.id ? now : null,
    new_approved_at: by === target.id ? now : null,
    old_handler_id: superior.id,
    new_handler_id: target.id,
    old_waits_since: now,
    new_waits_since: now,
    old_waits_until: lastDay(superior),
    new_waits_until: lastDay(target),
    decided_at: null,
  }
}

async function recordAndTell(trx: Transaction, call: Call, row: RelocationRow): Promise<void> {
  const by = row.proposed_by
  await recordStep(trx, call, row, { act: 'propose', organizationId: by, reason: row.reason })
  const waiting = [
    row.old_approved_at === null ? row.old_handler_id : null,
    row.new_approved_at === null ? row.new_handler_id : null,
  ]
  await announce(trx, call, row, { kind: 'relocation.waiting', to: waiting, by })
  if (row.organization_id !== by)
    await announce(trx, call, row, { kind: 'relocation.proposed', to: [row.organization_id], by })
}
