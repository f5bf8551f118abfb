import type { Transaction } from '../../platform/database/database.ts'
import type { Platform } from '../../platform/platform.ts'
import { refused } from '../../platform/refused.ts'
import { phoneIndex } from '../../platform/sms/outbox.ts'
import { PHONE_CONTEXT } from './indexes.ts'
import { endPhoneBinding, insertPhoneBinding } from './store/phone-bindings.ts'
import { releaseKey, takeKey } from './store/unique-keys.ts'

/** Binds a phone to an account that has none; refuses `phone.taken`. */
export async function bindPhone(
  trx: Transaction,
  platform: Platform,
  { accountId, phone, at }: { accountId: string; phone: string; at: Date },
): Promise<void> {
  const index = phoneIndex(platform, phone)
  if (!(await takeKey(trx, { kind: 'phone', value: index }, accountId))) throw refused('phone.taken')
  const phoneBox = platform.vault.encrypt(phone, PHONE_CONTEXT)
  await insertPhoneBinding(trx, { accountId, phoneBox, phoneIndex: index, at })
}

/** Frees the phone of an account; the ended binding stays as history. Answers the phone, null when none was bound. */
export async function releasePhone(
  trx: Transaction,
  platform: Platform,
  { accountId, at }: { accountId: string; at: Date },
): Promise<string | null> {
  const ended = await endPhoneBinding(trx, accountId, at)
  if (!ended) return null
  await releaseKey(trx, { kind: 'phone', value: ended.phone_index }, accountId)
  return platform.vault.decrypt(ended.phone_box, PHONE_CONTEXT)
}
