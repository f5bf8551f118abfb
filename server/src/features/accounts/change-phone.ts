import type { Me } from '@qingtuan/contract/accounts/me'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { judgingEntry, refused } from '../../platform/refused.ts'
import { endSessions } from '../../platform/sessions/session-token.ts'
import { announceSms, phoneIndex } from '../../platform/sms/outbox.ts'
import { bindPhone, releasePhone } from './bind-phone.ts'
import { describeMe } from './describe-me.ts'
import { phoneBoundMessage, phoneLeftMessage } from './jobs.ts'
import { ownPhone } from './own-phone.ts'
import type { AccountPorts } from './ports.ts'
import type { OldPhoneProof, SpendProof } from './prove-old-phone.ts'
import { proveOldPhone } from './prove-old-phone.ts'
import { lockAccounts } from './store/accounts.ts'
import { isKeyTaken } from './store/unique-keys.ts'
import { spendSmsCode, trySmsCode } from './take-sms-code.ts'

export interface PhoneChange {
  readonly phone: string
  readonly code: string
  readonly old: OldPhoneProof
}

interface ProvenChange {
  readonly accountId: string
  readonly oldPhone: string | null
  readonly phone: string
  readonly code: string
  readonly spendOld: SpendProof
}

/** Binds another phone to the caller’s account; that it is taken is told only to who has given its code. */
export async function changePhone(
  call: Call,
  { phone, code, old }: PhoneChange,
  ports: AccountPorts,
): Promise<Me> {
  const { accountId } = actorOf(call)
  const { platform } = call
  const oldPhone = await ownPhone(call)
  if (phone === oldPhone) throw refused('phone.unchanged')
  await judgingEntry('code', () => trySmsCode(call, { purpose: 'takePhone', phone, code }))
  const spendOld = await proveOldPhone(call, oldPhone, old)
  const value = phoneIndex(platform, phone)
  if (await isKeyTaken(platform.database, { kind: 'phone', value })) throw refused('phone.taken')
  const change = { accountId, oldPhone, phone, code, spendOld }
  await inTransaction(platform.database, (trx) => rebind(trx, call, change))
  return describeMe(call, { accountId, limited: false }, ports)
}

async function rebind(trx: Transaction, call: Call, change: ProvenChange): Promise<void> {
  const { platform, now } = call
  const { accountId, oldPhone, phone, code, spendOld } = change
  await lockAccounts(trx, [accountId])
  if ((await releasePhone(trx, platform, { accountId, at: now })) !== oldPhone)
    throw refused('record.changed')
  await spendOld(trx)
  await judgingEntry('code', () => spendSmsCode(trx, call, { purpose: 'takePhone', phone, code }))
  await bindPhone(trx, platform, { accountId, phone, at: now })
  const but = actorOf(call).sessionId
  const ended = await endSessions(trx, call, { accountId, but, reason: 'phoneChanged' })
  const subject = { subjectKind: 'account', subjectId: accountId }
  await recordAudit(trx, call, { act: 'accounts.changePhone', ...subject, after: { ended } })
  const toOld = oldPhone === null ? [] : [phoneLeftMessage(oldPhone, now)]
  await announceSms(trx, call, [...toOld, phoneBoundMessage(phone, now)])
}
