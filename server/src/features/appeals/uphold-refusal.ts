import { decideUpholding } from '@qingtuan/domain/appeals/upholding'
import type { RefusalCode } from '@qingtuan/domain/shared/refusal'
import type { Call } from '../../platform/call.ts'
import { findPhoneAccount, readPeople } from '../accounts/index.ts'
import { factsOf, readingOf } from './facts.ts'
import type { PresentHolder } from './present-holder.ts'
import { wantsTwo } from './present-holder.ts'
import { reviewerOf } from './reviewer-of.ts'
import type { Appeal } from './store/appeals.ts'

interface Claimed {
  readonly row: Appeal
  /** The new phone, plain. */
  readonly phone: string
  readonly personId: string | null
  readonly holder: PresentHolder
}

/** Why the claimant cannot uphold now; null when nothing stands in the way. */
export async function upholdRefusal(call: Call, claimed: Claimed): Promise<RefusalCode | null> {
  const { row, personId, holder } = claimed
  const reviewerId = reviewerOf(call)
  const { needsTwo, upheldOnceBy } = factsOf(row, call.now)
  const decision = decideUpholding({
    looked: row.looked_at !== null,
    reading: readingOf(row, reviewerId, call.now),
    recordExists: personId !== null,
    needsTwo: needsTwo || wantsTwo(holder),
    upheldOnceBy,
    reviewerId,
  })
  if (!decision.ok) return decision.refusal.code
  return (await isTaken(call, claimed)) ? 'phone.taken' : null
}

/** Bound meanwhile to an account that is neither the record’s nor the appellant’s. */
async function isTaken({ platform }: Call, { row, phone, personId }: Claimed): Promise<boolean> {
  const bound = await findPhoneAccount(platform.database, platform, phone)
  if (bound === null || bound.accountId === row.appellant_account_id || personId === null) return false
  const people = await readPeople(platform.database, platform, [personId])
  return people.get(personId)?.accountId !== bound.accountId
}
