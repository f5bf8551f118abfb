import { mayReviewAppeals } from '@qingtuan/domain/cadres/appeal-access'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import { refused } from '../../platform/refused.ts'

/** The account of the reviewer who calls; refuses `access.denied`. */
export function reviewerOf(call: Call): string {
  const { power, accountId } = actorOf(call)
  if (!mayReviewAppeals(power)) throw refused('access.denied')
  return accountId
}
