import type { NumberCaseRole, NumberCaseSides } from '@qingtuan/domain/cadres/number-case-access'
import {
  mayHandleNumberCases,
  maySeeNumberCase,
  numberCaseRole,
  numberCaseScope,
  numberCorrectionRole,
  numberCorrectionScope,
} from '@qingtuan/domain/cadres/number-case-access'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Call } from '../../platform/call.ts'
import { actorOf, organizationOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { refused } from '../../platform/refused.ts'
import type { Member } from '../members/index.ts'
import { lockMember } from '../members/index.ts'
import type { CaseRow } from './store/case-rows.ts'
import type { Correction, SentRow } from './store/corrections.ts'
import { lockCorrection } from './store/corrections.ts'

/** As whom the calling organization meets a request; out of its reach there is none. */
export function reviewerRole(
  call: Call,
  sent: Pick<SentRow, 'person_id' | 'org_path' | 'now_at'>,
): 'branch' | 'superior' {
  const role = numberCorrectionRole(actorOf(call).power, {
    personId: sent.person_id,
    organizationId: sent.now_at,
    organizationPath: sent.org_path,
  })
  if (role === 'branch' || role === 'superior') return role
  throw refused('record.notFound')
}

interface LockedCorrection {
  readonly correction: Correction
  readonly member: Member
}

/** Locks a request and its member. */
async function lockSent(trx: Transaction, id: string): Promise<LockedCorrection> {
  const correction = await lockCorrection(trx, id)
  const member = correction && (await lockMember(trx, correction.member_id))
  if (!correction || !member) throw refused('record.notFound')
  return { correction, member }
}

/** Locks a request for who decides it. */
export async function lockForReview(
  trx: Transaction,
  call: Call,
  id: string,
): Promise<LockedCorrection & { actor: 'branch' | 'superior' }> {
  const locked = await lockSent(trx, id)
  const { person_id, org_path, organization_id: now_at } = locked.member
  return { ...locked, actor: reviewerRole(call, { person_id, org_path, now_at }) }
}

/** Locks the caller’s own request; to anybody else it does not exist. */
export async function lockOwn(trx: Transaction, call: Call, id: string): Promise<LockedCorrection> {
  const locked = await lockSent(trx, id)
  const { person_id: personId, org_path: organizationPath, organization_id: organizationId } = locked.member
  const role = numberCorrectionRole(actorOf(call).power, { personId, organizationId, organizationPath })
  if (role === 'member') return locked
  throw refused('record.notFound')
}

/** Who asks for a list of an organization, and on which day. */
export function lookerOf(call: Call): { askedBy: number; path: string; today: string } {
  const power = organizationOf(call)
  const scope = numberCaseScope(power)
  const requests = numberCorrectionScope(power)
  if (scope.kind !== 'subtree' || requests.kind !== 'subtree') throw refused('access.denied')
  return { askedBy: power.organizationId, path: scope.path, today: toShanghaiDate(call.now) }
}

export function sidesOf({ claimant_path, holder_path }: Pick<CaseRow, 'claimant_path' | 'holder_path'>) {
  return { claimantPath: claimant_path, holderPath: holder_path } satisfies NumberCaseSides
}

/** A case as the calling organization sees it: as whom, or on the holder’s side only (null). */
export function caseRole(
  call: Call,
  row: Pick<CaseRow, 'claimant_path' | 'holder_path'>,
): NumberCaseRole | null {
  const { power } = actorOf(call)
  const sides = sidesOf(row)
  if (!maySeeNumberCase(power, sides)) throw refused('record.notFound')
  return numberCaseRole(power, sides)
}

/** The account of the number officer who calls; refuses `access.denied`. */
export function officerOf(call: Call): string {
  const { power, accountId } = actorOf(call)
  if (!mayHandleNumberCases(power)) throw refused('access.denied')
  return accountId
}
