import type { numberCaseDetail, numberCaseRow, numberCaseStep } from '@qingtuan/contract/number-cases/case'
import type { NumberCaseRole } from '@qingtuan/domain/cadres/number-case-access'
import { maySeeSideOf } from '@qingtuan/domain/cadres/number-case-access'
import { isOpenCase, NUMBER_CASE_WAITS_FOR, nextCaseActs } from '@qingtuan/domain/number-cases/state'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import { readOrganization } from '../organizations/index.ts'
import { describeSides } from './describe-sides.ts'
import { caseRole } from './reach.ts'
import type { CaseRow } from './store/case-rows.ts'
import type { Side } from './store/photos.ts'
import { readCaseSteps } from './store/steps.ts'

export type CaseOnList = z.infer<typeof numberCaseRow>
export type CaseInFull = z.infer<typeof numberCaseDetail>

/** Which sides the caller may see. */
export function seenSides(call: Call, row: CaseRow): Record<Side, boolean> {
  const { power } = actorOf(call)
  return { claimant: maySeeSideOf(power, row.claimant_path), holder: maySeeSideOf(power, row.holder_path) }
}

/** Sides to which the caller may add a photo: those in its own roll or below, while the case is open. */
export function photoSides(call: Call, row: CaseRow): Side[] {
  if (!isOpenCase(row.state)) return []
  const seen = seenSides(call, row)
  return (['claimant', 'holder'] as const).filter((side) => seen[side])
}

/** A case in a list; a side out of reach is left out. */
export function describeStanding(call: Call, row: CaseRow) {
  const seen = seenSides(call, row)
  const today = toShanghaiDate(call.now)
  const claimant = {
    name: row.claimant_name,
    organization: { id: row.organization_id, shortName: row.claimant_at },
  }
  const holder = { name: row.holder_name, organization: { id: row.holding_id, shortName: row.holding_at } }
  return {
    id: row.id,
    number: row.number,
    state: row.state,
    claimant: seen.claimant ? claimant : null,
    holder: seen.holder ? holder : null,
    reportedAt: row.reported_at.toISOString(),
    stateSince: row.state_since.toISOString(),
    waitsUntil: row.waits_until,
    overdue: row.waits_until !== null && row.waits_until < today,
    outcome: row.outcome,
  }
}

export function describeRow(call: Call, row: CaseRow): CaseOnList {
  const acts = actsOf(call, row, caseRole(call, row))
  const may = {
    collect: acts.includes('collect'),
    escalate: acts.includes('escalate'),
    withdraw: acts.includes('withdraw'),
  }
  return { ...describeStanding(call, row), may }
}

export function actsOf({ now }: Call, row: CaseRow, role: NumberCaseRole | null) {
  if (role === null) return []
  const standing = { state: row.state, waitsUntil: row.waits_until, today: toShanghaiDate(now) }
  return nextCaseActs(standing, role)
}

/** What a case says beyond its row, to organizations and officer alike. */
export async function describeBeyond(call: Call, row: CaseRow) {
  const { database } = call.platform
  const seen = seenSides(call, row)
  const isCommittees = NUMBER_CASE_WAITS_FOR[row.state] === 'committee' && row.committee_id !== null
  const [sides, steps, committee] = await Promise.all([
    describeSides(call, row, seen),
    readCaseSteps(database, row.id),
    isCommittees && row.committee_id !== null ? readOrganization(database, row.committee_id) : null,
  ])
  return {
    ...sides,
    note: seen.claimant ? row.note : null,
    decisionReason: row.decision_reason,
    decidedAt: row.decided_at?.toISOString() ?? null,
    claimantNumber: seen.claimant ? row.claimant_number : null,
    holderNumber: seen.holder ? row.holder_number : null,
    nextActor: committee?.shortName ?? null,
    steps: steps.map((step) => describeStep(step, seen.claimant)),
  }
}

type Step = Awaited<ReturnType<typeof readCaseSteps>>[number]

/** The holder’s side learns what happened, not which branch reported. */
function describeStep(step: Step, isNamed: boolean): z.infer<typeof numberCaseStep> {
  return {
    act: step.act,
    at: step.at.toISOString(),
    by: step.actor,
    byName: isNamed || step.actor === 'officer' ? step.by_name : '',
    reason: isNamed || step.actor === 'officer' ? step.reason : null,
  }
}

export async function describeFull(call: Call, row: CaseRow): Promise<CaseInFull> {
  const beyond = await describeBeyond(call, row)
  const isNamed = seenSides(call, row).claimant
  return {
    ...describeRow(call, row),
    ...beyond,
    nextActor: isNamed ? beyond.nextActor : null,
    photoSides: photoSides(call, row),
  }
}
