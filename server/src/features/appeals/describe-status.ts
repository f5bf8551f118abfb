import type { AppealStatus } from '@qingtuan/contract/appeals/appeal'
import { stepsForAppellant } from '@qingtuan/domain/appeals/appellant-view'
import { claimEnd } from '@qingtuan/domain/appeals/claim'
import { bringBy } from '@qingtuan/domain/appeals/deadline'
import { maskPersonName } from '@qingtuan/domain/appeals/masked-name'
import { APPEAL_WAITS_FOR, appellantActs } from '@qingtuan/domain/appeals/transitions'
import { maskIdentityNumber } from '@qingtuan/domain/shared/identity-document'
import { maskPhone } from '@qingtuan/domain/shared/phone'
import type { Call } from '../../platform/call.ts'
import type { KyselyDatabase } from '../../platform/database/database.ts'
import { refused } from '../../platform/refused.ts'
import { dueOf, sealedOf } from './facts.ts'
import { dismissalOf, photoRequestOf } from './reasons.ts'
import type { Appeal } from './store/appeals.ts'
import { findAppeal } from './store/appeals.ts'
import { readSteps } from './store/steps.ts'

/** An appeal as its appellant sees it, read anew. */
export async function showStatus(call: Call, id: string): Promise<AppealStatus> {
  const { database } = call.platform
  const row = await findAppeal(database, id)
  if (row === null) throw refused('appeal.unknown')
  return describeStatus(database, call, row)
}

export async function describeStatus(
  database: KyselyDatabase,
  { platform, now }: Call,
  row: Appeal,
): Promise<AppealStatus> {
  const { state } = dueOf(row, now)
  const { number, phone } = sealedOf(platform, row)
  const waitsFor = APPEAL_WAITS_FOR[state]
  const steps = stepsForAppellant(state, await readSteps(database, row.id))
  return {
    number: row.number,
    state,
    maskedName: maskPersonName(row.name),
    documentKind: row.document_kind,
    documentNumber: maskIdentityNumber(number),
    phone: maskPhone(phone),
    submittedAt: row.submitted_at.toISOString(),
    decideBy: waitsFor === 'reviewer' ? row.decide_by : null,
    bringBy: state === 'photosAsked' ? bringBy(row.state_since) : null,
    stateSince: stateSince(row, now).toISOString(),
    waitsFor,
    dismissal: dismissalOf(row),
    photoRequest: photoRequestOf(row),
    steps: steps.map(({ act, at, actor }) => ({ act, at: at.toISOString(), by: actor })),
    may: appellantActs(state),
  }
}

/** A claim that has lapsed gave the appeal back at that moment. */
function stateSince(row: Appeal, now: Date): Date {
  const hasLapsed = row.claimed_at !== null && dueOf(row, now).state === 'submitted'
  return hasLapsed && row.claimed_at ? claimEnd(row.claimed_at) : row.state_since
}
