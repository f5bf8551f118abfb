import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { refused } from '../../platform/refused.ts'
import { announceSms } from '../../platform/sms/outbox.ts'
import { phoneUnboundMessage } from './jobs.ts'
import { leaveAccount } from './leave-account.ts'
import { ownPhone } from './own-phone.ts'
import { spendSmsCode, trySmsCode } from './take-sms-code.ts'

/** FAQ M5: the phone is free and every session ended; the record stays whole, to be found again by an appeal (M3). */
export async function unbindPhone(call: Call, { code }: { code: string }): Promise<{ done: true }> {
  const { accountId } = actorOf(call)
  const phone = await ownPhone(call)
  if (phone === null) throw refused('smsCode.exhausted')
  const given = { purpose: 'unbindPhone', phone, code } as const
  await trySmsCode(call, given)
  await inTransaction(call.platform.database, async (trx) => {
    const left = await leaveAccount(trx, call, { accountId, reason: 'phoneUnbound' })
    if (left.phone !== phone) throw refused('smsCode.exhausted')
    await spendSmsCode(trx, call, given)
    const after = { ended: left.ended }
    const subject = { subjectKind: 'account', subjectId: accountId }
    await recordAudit(trx, call, { act: 'accounts.unbindPhone', ...subject, after })
    await announceSms(trx, call, [phoneUnboundMessage(phone, call.now)])
  })
  call.setSessionToken(null)
  return { done: true }
}
