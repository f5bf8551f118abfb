import { PHONE_PROOF_SECONDS } from '@qingtuan/domain/accounts/sms-code'
import type { Call } from '../../platform/call.ts'
import { refused } from '../../platform/refused.ts'
import { phoneIndex } from '../../platform/sms/outbox.ts'
import { givePhoneProof } from './phone-proof.ts'
import { isKeyTaken } from './store/unique-keys.ts'
import { takeSmsCode } from './take-sms-code.ts'

/** FAQ M2: that a phone is known is told to its holder alone. */
export async function provePhone(call: Call, { phone, code }: { phone: string; code: string }) {
  await takeSmsCode(call, { purpose: 'register', phone, code })
  const value = phoneIndex(call.platform, phone)
  if (await isKeyTaken(call.platform.database, { kind: 'phone', value })) throw refused('phone.taken')
  return { phoneProof: await givePhoneProof(call, phone), expiresInSeconds: PHONE_PROOF_SECONDS }
}
