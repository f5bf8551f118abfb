import { mayResetPasswordOf } from '@qingtuan/domain/cadres/access'
import { maskPhone } from '@qingtuan/domain/shared/phone'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf, organizationOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { refused } from '../../platform/refused.ts'
import { announceSms } from '../../platform/sms/outbox.ts'
import {
  lockPerson,
  makeOneTimePassword,
  readPeople,
  requireStepUp,
  setOneTimePassword,
} from '../accounts/index.ts'
import { oneTimePasswordMessage, passwordResetMessage } from './jobs.ts'
import { rollPath } from './reach.ts'
import type { MemberRow } from './store/rows.ts'
import { findInSubtree } from './store/rows.ts'

/** `sms` sends the password to the bound phone, `handOver` shows it once to the organization. */
export type Delivery = 'sms' | 'handOver'

interface Reset {
  readonly member: MemberRow
  readonly delivery: Delivery
  readonly password: string
  readonly passwordHash: string
  readonly validUntil: Date
}

/** FAQ M14: sets a one-time password that the member must change at the next log-in; all sessions end. */
export async function resetMemberPassword(
  call: Call,
  { id, delivery }: { id: string; delivery: Delivery },
): Promise<{ phone: string; oneTimePassword: string | null; validUntil: string }> {
  requireStepUp(call)
  const member = await memberInReach(call, id)
  const made = await makeOneTimePassword(call)
  const { password, expiresAt: validUntil } = made
  const wish = { member, delivery, password, passwordHash: made.passwordHash, validUntil }
  const phone = await inTransaction(call.platform.database, (trx) => resetLocked(trx, call, wish))
  return {
    phone: maskPhone(phone),
    oneTimePassword: delivery === 'handOver' ? password : null,
    validUntil: validUntil.toISOString(),
  }
}

async function memberInReach(call: Call, id: string): Promise<MemberRow> {
  const row = await findInSubtree(call.platform.database, { id, path: rollPath(call) })
  if (row === null || !mayResetPasswordOf(organizationOf(call), { path: row.org_path, status: row.status }))
    throw refused('record.notFound')
  return row
}

/** Answers the phone, which may have changed hands since the page was shown. */
async function resetLocked(trx: Transaction, call: Call, reset: Reset): Promise<string> {
  const { member, delivery, passwordHash, validUntil } = reset
  await lockPerson(trx, member.person_id)
  const person = (await readPeople(trx, call.platform, [member.person_id])).get(member.person_id)
  if (!person?.phone || person.accountId === null) throw refused('member.phoneMissing')
  const { phone, accountId } = person
  const ended = await setOneTimePassword(trx, call, { accountId, passwordHash, expiresAt: validUntil })
  await recordAudit(trx, call, {
    act: 'members.resetPassword',
    subjectKind: 'member',
    subjectId: member.id,
    after: { delivery, ended, validUntil: validUntil.toISOString() },
  })
  await announceSms(trx, call, [messageOf(call, phone, reset)])
  return phone
}

function messageOf(call: Call, phone: string, { delivery, password }: Reset) {
  const organization = actorOf(call).name
  return delivery === 'sms'
    ? oneTimePasswordMessage(phone, { organization, password })
    : passwordResetMessage(phone, { organization, at: call.now })
}
