import type { Call } from '../../../platform/call.ts'
import { requireStepUp } from '../../accounts/index.ts'
import type { MemberOutcome } from '../each-member.ts'
import { eachMember } from '../each-member.ts'
import { resetMemberPassword } from '../reset-member-password.ts'

/** FAQ M14 for many: each gets a one-time password by SMS; nobody here sees any. */
export async function resetPasswords(
  call: Call,
  { ids }: { ids: string[] },
): Promise<{ items: MemberOutcome[] }> {
  requireStepUp(call)
  return eachMember(call, ids, async (id) => {
    await resetMemberPassword(call, { id, delivery: 'sms' })
  })
}
