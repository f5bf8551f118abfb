import type { UserName } from '@qingtuan/domain/accounts/user-name'
import type { StaffRole } from '@qingtuan/domain/cadres/power'
import { v7 as newId } from 'uuid'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { refused } from '../../platform/refused.ts'
import { STAFF_PHONE_CONTEXT } from './indexes.ts'
import { printEnrolment } from './print-enrolment.ts'
import { insertAccount } from './store/accounts.ts'
import { insertStaff } from './store/staff.ts'
import { takeKey } from './store/unique-keys.ts'

export interface InvitedStaff {
  readonly name: string
  readonly role: StaffRole
  readonly userName: UserName
  /** For reminders. */
  readonly phone: string | null
}

/** Makes the account of somebody who works for the site, closed until the link was used; refuses `userName.taken`. */
export async function inviteStaff(
  call: Call,
  staff: InvitedStaff,
): Promise<{ accountId: string; link: string }> {
  const { platform, now } = call
  const { name, role, phone } = staff
  const { userName, key } = staff.userName
  const id = newId()
  const phone_box = phone === null ? null : platform.vault.encrypt(phone, STAFF_PHONE_CONTEXT)
  const row = { account_id: id, name, role, totp_box: null, totp_last_step: 0, phone_box, created_at: now }
  const link = await inTransaction(platform.database, async (trx) => {
    if (!(await takeKey(trx, { kind: 'userName', value: key }, id))) throw refused('userName.taken')
    const closed = { password_hash: null, password_change_required: false, created_at: now }
    await insertAccount(trx, { id, kind: 'staff', user_name: userName, ...closed })
    await insertStaff(trx, row)
    const after = { userName, name, role }
    await recordAudit(trx, call, {
      act: 'accounts.inviteStaff',
      subjectKind: 'account',
      subjectId: id,
      after,
    })
    return printEnrolment(trx, call, id)
  })
  return { accountId: id, link }
}
