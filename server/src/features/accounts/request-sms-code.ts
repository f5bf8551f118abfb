import { randomInt } from 'node:crypto'
import type { SmsCodePurpose } from '@qingtuan/domain/accounts/sms-code'
import { isForOwnPhone, SMS_CODE_DIGITS, SMS_CODE_SECONDS } from '@qingtuan/domain/accounts/sms-code'
import type { UserName } from '@qingtuan/domain/accounts/user-name'
import type { Call } from '../../platform/call.ts'
import { actorOf, personOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { refused } from '../../platform/refused.ts'
import { announceSms, phoneIndex } from '../../platform/sms/outbox.ts'
import { findContactAccount } from './find-contact-account.ts'
import { smsCodeMessage } from './jobs.ts'
import { SMS_PHONE_LIMITS } from './limits.ts'
import { ownPhone } from './own-phone.ts'
import type { AccountPorts } from './ports.ts'
import type { SmsCodeKey } from './store/sms-codes.ts'
import { readWindowStart, replaceSmsCode } from './store/sms-codes.ts'
import { smsCodeIndex, subjectOf } from './take-sms-code.ts'
import { takeSmsQuota } from './take-sms-quota.ts'

export interface SmsCodeWish {
  readonly purpose: SmsCodePurpose
  /** Left out where the code goes to the caller’s own phone. */
  readonly phone?: string | undefined
  readonly userName?: UserName | undefined
  /** Solution of a challenge, once the network has had its free codes. */
  readonly proofOfWork?: string | undefined
}

/** Sends a code, or writes the same and sends nothing: the asker cannot tell which. */
export async function requestSmsCode(call: Call, wish: SmsCodeWish, ports: AccountPorts) {
  const { purpose } = wish
  const phone = await receiverOf(call, wish)
  await takeSmsQuota(call, phone, wish.proofOfWork)
  const subject = subjectOf(call, purpose, userNameKey(wish))
  const withheld = await isWithheld(call, { ...wish, phone }, ports)
  const key = { purpose, phoneIndex: phoneIndex(call.platform, phone), subject }
  const code = newSmsCode()
  await inTransaction(call.platform.database, async (trx) => {
    const codeIndex = smsCodeIndex(call.platform, phone, code)
    if (!(await replaceSmsCode(trx, { ...key, codeIndex, now: call.now }))) await refuseUntil(trx, call, key)
    await announceSms(trx, call, [{ ...smsCodeMessage(phone, purpose, code), withheld }])
  })
  return { expiresInSeconds: SMS_CODE_SECONDS, nextInSeconds: SMS_PHONE_LIMITS[0]?.seconds ?? 0 }
}

/** Where the code goes: to the caller’s own phone, which is never typed (`phone.unknown` without one), or to the one given. */
async function receiverOf(call: Call, { purpose, phone }: SmsCodeWish): Promise<string> {
  if (isForOwnPhone(purpose)) return (await ownPhone(call)) ?? refuseUnknown()
  if (purpose === 'takePhone') requireWholeSession(call)
  if (phone === undefined) throw refused('input.invalid', { field: 'phone' })
  return phone
}

function refuseUnknown(): never {
  throw refused('phone.unknown')
}

/** A phone is bound only to somebody who has proven to be the person on record. */
function requireWholeSession(call: Call): void {
  personOf(call)
  if (actorOf(call).limited) throw refused('session.proofRequired')
}

/** Only a reset of an organization’s password speaks of a user name. */
function userNameKey({ purpose, userName }: SmsCodeWish): string {
  if (purpose !== 'resetOrganizationPassword') return ''
  if (!userName) throw refused('input.invalid', { field: 'userName' })
  return userName.key
}

async function isWithheld(
  call: Call,
  wish: SmsCodeWish & { phone: string },
  ports: AccountPorts,
): Promise<boolean> {
  if (!wish.userName || wish.purpose !== 'resetOrganizationPassword') return false
  return (
    (await findContactAccount(call, { userName: wish.userName, contactPhone: wish.phone }, ports)) === null
  )
}

/** The tries of the open window are used up: a new code would give new ones. */
async function refuseUntil(trx: Transaction, { now }: Call, key: SmsCodeKey): Promise<never> {
  const startedAt = await readWindowStart(trx, key)
  const openSeconds = SMS_CODE_SECONDS - (now.getTime() - startedAt.getTime()) / 1000
  throw refused('limit.tooMany', { retryAfterSeconds: Math.max(1, Math.ceil(openSeconds)) })
}

function newSmsCode(): string {
  return String(randomInt(10 ** SMS_CODE_DIGITS)).padStart(SMS_CODE_DIGITS, '0')
}
