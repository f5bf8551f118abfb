import type { Transaction } from '../../platform/database/database.ts'
import type { Member } from '../members/index.ts'
import { lockMember, markNumberDisputed, readMembership } from '../members/index.ts'
import type { NumberCase } from './store/cases.ts'
import { disputedAmong } from './store/cases.ts'

export interface Parties {
  /** Null for who is no member yet. */
  readonly claimant: Member | null
  readonly holder: Member
}

/** Both members of a case, locked in one order for everybody; an applicant may have become a member meanwhile. */
export async function lockParties(
  trx: Transaction,
  { claimant_person_id, holder_member_id }: Pick<NumberCase, 'claimant_person_id' | 'holder_member_id'>,
): Promise<Parties> {
  const membership = claimant_person_id === null ? null : await readMembership(trx, claimant_person_id)
  const claimantId = membership?.memberId ?? null
  const locked = new Map<string, Member>()
  for (const id of [...new Set([holder_member_id, ...(claimantId ? [claimantId] : [])])].sort()) {
    const row = await lockMember(trx, id)
    if (row) locked.set(id, row)
  }
  const holder = locked.get(holder_member_id)
  if (!holder) throw new Error(`Member ${holder_member_id} of a number case is gone`)
  return { holder, claimant: (claimantId && locked.get(claimantId)) || null }
}

/** Takes the mark off whom no other open case concerns; the case at hand is settled already. */
export async function releaseParties(trx: Transaction, { claimant, holder }: Parties): Promise<void> {
  const members = claimant ? [claimant, holder] : [holder]
  const still = await disputedAmong(trx, members)
  const free = members.map(({ id }) => id).filter((id) => !still.has(id))
  await markNumberDisputed(trx, free, false)
}
