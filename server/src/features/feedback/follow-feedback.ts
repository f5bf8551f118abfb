import type { OwnFeedback } from '@qingtuan/contract/feedback/feedback'
import { readFeedbackNumber } from '@qingtuan/domain/feedback/number'
import type { Call } from '../../platform/call.ts'
import { must, refused } from '../../platform/refused.ts'
import { phoneIndex } from '../../platform/sms/outbox.ts'
import { describeOwn } from './describe-own.ts'
import { takeLook } from './limits.ts'
import { findFollowed } from './store/feedback.ts'

export async function followFeedback(
  call: Call,
  { phone, number }: { phone: string; number: string },
): Promise<OwnFeedback> {
  const index = phoneIndex(call.platform, phone)
  await takeLook(call, index)
  return describeOwn(call, await followedId(call, { number, phoneIndex: index }))
}

/** Refuses `feedback.unknown` alike for a wrong number and for another’s phone. */
export async function followedId(
  call: Call,
  { number, phoneIndex: index }: { number: string; phoneIndex: string },
): Promise<string> {
  const wanted = { number: must(readFeedbackNumber(number)), phoneIndex: index }
  const id = await findFollowed(call.platform.database, wanted)
  if (id === null) throw refused('feedback.unknown')
  return id
}
