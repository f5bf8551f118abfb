import type { PhotoRef } from '@qingtuan/contract/files'
import { normaliseMemberNumber } from '@qingtuan/domain/members/member-number'
import { readNewNumber } from '@qingtuan/domain/members/number-change'
import { caseDueBy } from '@qingtuan/domain/number-cases/deadline'
import { v7 as newId } from 'uuid'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Limit } from '../../platform/limits/limits.ts'
import { must, refused } from '../../platform/refused.ts'
import type { Member } from '../members/index.ts'
import { findNumberHolder, joinedOnText, lockMember, markNumberDisputed } from '../members/index.ts'
import { announceReported } from './announce-case.ts'
import { bringPhoto } from './bring-photo.ts'
import type { CaseInFull } from './describe-case.ts'
import type { Claimant, ClaimantInput } from './find-claimant.ts'
import { findClaimant } from './find-claimant.ts'
import { getCase } from './list-cases.ts'
import type { NumberCasePorts } from './ports.ts'
import { recordCaseAct } from './record-act.ts'
import { insertCase } from './store/cases.ts'

export interface ReportInput {
  readonly number: string
  readonly claimant: ClaimantInput
  readonly note?: string | undefined
  readonly photo: PhotoRef
}

interface Report extends Omit<ReportInput, 'claimant'> {
  readonly id: string
  readonly claimant: Claimant
}

/** Reports of an organization in a day that come to nothing: which numbers are held is not to be guessed. */
const MISSES: Limit = { name: 'numberCaseMisses', points: 20, seconds: 86_400 }

/** FAQ M13: files an occupied number; both numbers are marked as disputed, both branches are told. */
export async function reportCase(
  call: Call,
  { claimant: input, ...rest }: ReportInput,
  ports: NumberCasePorts,
): Promise<CaseInFull> {
  const id = newId()
  const number = normaliseMemberNumber(rest.number)
  const { limits } = call.platform
  const entry = { limit: MISSES, key: String(organizationOf(call).organizationId) }
  await limits.take([entry])
  await inTransaction(call.platform.database, async (trx) => {
    const claimant = await findClaimant(trx, call, input, ports)
    await report(trx, call, { id, ...rest, number, claimant })
  })
  await limits.giveBack(entry)
  return getCase(call, { id })
}

async function report(
  trx: Transaction,
  call: Call,
  { id, number, claimant, note, photo }: Report,
): Promise<void> {
  const { holder, own } = await lockSides(trx, number, claimant)
  const until = caseDueBy('reported', { since: call.now, calendar: call.platform.workingDays, present: null })
  await insertCase(trx, {
    id,
    number,
    state: 'reported',
    organization_id: claimant.branch.id,
    claimant_key: claimant.key,
    claimant_name: claimant.name,
    claimant_person_id: claimant.personId,
    join_application_id: claimant.applicationId,
    holder_member_id: holder.id,
    note: note || null,
    reported_at: call.now,
    state_since: call.now,
    waits_until: until,
  })
  await bringPhoto(trx, call, { caseId: id, side: 'claimant' }, photo)
  const disputed = [holder.id, ...(own ? [own.id] : [])]
  await markNumberDisputed(trx, disputed, true)
  const facts = { number, organizationId: claimant.branch.id }
  await recordCaseAct(trx, call, { id, act: 'report', actor: claimant.role, after: 'reported', facts })
  await announceReported(trx, call, { id, number, claimant, holder, own, until: until ?? '' })
}

/** Holder and claimant, locked in one order for everybody. */
async function lockSides(
  trx: Transaction,
  number: string,
  { memberId }: Claimant,
): Promise<{ holder: Member; own: Member | null }> {
  const holderId = await findNumberHolder(trx, number)
  if (holderId === null) throw refused('numberCase.notOccupied')
  if (holderId === memberId) throw refused('numberCase.ownNumber')
  const locked = new Map<string, Member>()
  for (const id of [holderId, ...(memberId ? [memberId] : [])].sort()) {
    const row = await lockMember(trx, id)
    if (row) locked.set(id, row)
  }
  const holder = locked.get(holderId)
  if (holder?.number !== number) throw refused('numberCase.notOccupied')
  const own = (memberId && locked.get(memberId)) || null
  // A number that this member could never have is a mistake to mend, not a case.
  if (own) must(readNewNumber({ present: own.number, raw: number, joinedOn: joinedOnText(own) }))
  return { holder, own }
}
