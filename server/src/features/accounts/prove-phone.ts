import { PHONE_PROOF_SECONDS } from '@qingtuan/domain/accounts/sms-code'
import type { Call } from '../../platform/call.ts'
import { refused } from '../../platform/refused.ts'
import { phoneIndex } from '../../platform/sms/outbox.ts'
import { givePhoneProof } from './phone-proof.ts'
import { isKeyTaken } from './store/unique-keys.ts'
import { takeSmsCode } from './take-sms-code.ts'

export interface PhoneToProve {
  readonly phone: string
  readonly code: string
  readonly purpose: 'register' | 'appeal' | 'feedback'
}

/** FAQ M2: that a phone is known is told to its holder alone. An appeal decides by itself about a phone that is bound. */
export async function provePhone(call: Call, { phone, code, purpose }: PhoneToProve) {
  await takeSmsCode(call, { purpose, phone, code })
  const value = phoneIndex(call.platform, phone)
  const mustBeFree = purpose === 'register'
  if (mustBeFree && (await isKeyTaken(call.platform.database, { kind: 'phone', value })))
    throw refused('phone.taken')
  return { phoneProof: await givePhoneProof(call, phone), expiresInSeconds: PHONE_PROOF_SECONDS }
}
