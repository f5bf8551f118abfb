import type { AppealStatus } from '@qingtuan/contract/appeals/appeal'
import type { Call } from '../../platform/call.ts'
import { phoneIndex } from '../../platform/sms/outbox.ts'
import { describeStatus } from './describe-status.ts'
import { followedAppeal } from './held-appeal.ts'
import { takeLookAtPhone } from './limits.ts'

export async function followAppeal(
  call: Call,
  { phone, number }: { phone: string; number: string },
): Promise<AppealStatus> {
  const index = phoneIndex(call.platform, phone)
  await takeLookAtPhone(call, index)
  const row = await followedAppeal(call, { number, phoneIndex: index })
  return describeStatus(call.platform.database, call, row)
}
