import { judgeManaged } from '@qingtuan/domain/organizations/edit'
import { maskPhone } from '@qingtuan/domain/shared/phone'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must, refused } from '../../platform/refused.ts'
import type { Announcement } from '../../platform/sms/outbox.ts'
import { announceSms } from '../../platform/sms/outbox.ts'
import type { OrganizationAccount } from '../accounts/index.ts'
import {
  makeOneTimePassword,
  readOrganizationAccounts,
  requireStepUp,
  setOneTimePassword,
} from '../accounts/index.ts'
import { readEntries } from './edit-organization.ts'
import { organizationOneTimePassword, organizationPasswordReset } from './jobs.ts'
import { childInReach, claimChild, managerName } from './manage.ts'

/** `sms` sends the password to the contact's phone, `handOver` shows it once to the superior. */
export type Delivery = 'sms' | 'handOver'

interface Answer {
  readonly userName: string
  readonly phone: string | null
  readonly oneTimePassword: string | null
  readonly validUntil: string
}

interface Reset {
  readonly id: number
  readonly delivery: Delivery
  readonly password: string
  readonly passwordHash: string
  readonly expiresAt: Date
}

/** FAQ O4, O7: a one-time password that the subordinate must change at its next log-in; all its sessions end. */
export async function resetSubordinatePassword(
  call: Call,
  { id, delivery }: { id: number; delivery: Delivery },
): Promise<Answer> {
  await childInReach(call, id)
  requireStepUp(call)
  const made = await makeOneTimePassword(call)
  const reset = { id, delivery, ...made }
  const { userName, phone } = await inTransaction(call.platform.database, (trx) =>
    resetLocked(trx, call, reset),
  )
  return {
    userName,
    phone: phone === null ? null : maskPhone(phone),
    oneTimePassword: delivery === 'handOver' ? made.password : null,
    validUntil: made.expiresAt.toISOString(),
  }
}

async function resetLocked(trx: Transaction, call: Call, reset: Reset) {
  const { id, delivery, passwordHash, expiresAt } = reset
  const organization = await claimChild(trx, call, id)
  must(judgeManaged(organization.status))
  const { accountId, userName } = await accountOf(trx, id)
  const { contactPhone: phone } = await readEntries(trx, call, id)
  if (phone === null && delivery === 'sms') throw refused('organization.contactPhoneMissing')
  const ended = await setOneTimePassword(trx, call, { accountId, passwordHash, expiresAt })
  await recordAudit(trx, call, {
    act: 'organizations.resetPassword',
    subjectKind: 'organization',
    subjectId: id,
    after: { delivery, ended, validUntil: expiresAt.toISOString() },
  })
  const told = {
    organization: organization.shortName,
    superior: await managerName(trx, organization),
    at: call.now,
  }
  if (phone !== null) await announceSms(trx, call, [messageOf(phone, told, reset)])
  return { userName, phone }
}

async function accountOf(trx: Transaction, id: number): Promise<OrganizationAccount> {
  const account = (await readOrganizationAccounts(trx, [id])).get(id)
  if (!account) throw refused('record.notFound')
  return account
}

function messageOf(
  phone: string,
  told: { readonly organization: string; readonly superior: string; readonly at: Date },
  { delivery, password }: Reset,
): Announcement {
  return delivery === 'sms'
    ? organizationOneTimePassword(phone, { ...told, password })
    : organizationPasswordReset(phone, told)
}
