import type { UserName } from '@qingtuan/domain/accounts/user-name'
import type { StaffRole } from '@qingtuan/domain/cadres/power'
import { v7 as newId } from 'uuid'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { refused } from '../../platform/refused.ts'
import { totpStep } from '../../platform/totp.ts'
import { checkNewPassword } from './check-new-password.ts'
import { STAFF_PHONE_CONTEXT, TOTP_CONTEXT } from './indexes.ts'
import { insertAccount } from './store/accounts.ts'
import { insertStaff } from './store/staff.ts'
import { isKeyTaken, takeKey } from './store/unique-keys.ts'

export interface NewStaff {
  readonly name: string
  readonly role: StaffRole
  readonly userName: UserName
  readonly password: string
  readonly totpSecret: string
  /** Proves that the authenticator works; it opens nothing afterwards. */
  readonly code: string
  /** For reminders. */
  readonly phone?: string | null
}

/** Refuses `userName.taken` before somebody goes on typing. */
export async function checkStaffUserName({ platform }: Call, { key }: UserName): Promise<void> {
  if (await isKeyTaken(platform.database, { kind: 'userName', value: key })) throw refused('userName.taken')
}

/** Makes the account of somebody who works for the site; refuses a weak password, a wrong code, a taken name. */
export async function createStaff(call: Call, staff: NewStaff): Promise<{ accountId: string }> {
  const { platform, now } = call
  const { name, role, password, totpSecret: secret, code, phone = null } = staff
  const { userName, key } = staff.userName
  checkNewPassword(call, { password, audience: 'staff', personal: [userName, name] })
  const step = totpStep({ secret, code, now })
  if (step === null) throw refused('logIn.secondFactorWrong')
  const accountId = newId()
  const password_hash = await platform.passwords.hash(password)
  const totp_box = platform.vault.encrypt(secret, TOTP_CONTEXT)
  const account = {
    id: accountId,
    kind: 'staff',
    user_name: userName,
    password_hash,
    created_at: now,
  } as const
  const phone_box = phone === null ? null : platform.vault.encrypt(phone, STAFF_PHONE_CONTEXT)
  const authenticator = { totp_box, totp_last_step: step }
  const row = { account_id: accountId, name, role, phone_box, ...authenticator, created_at: now }
  await inTransaction(platform.database, async (trx) => {
    if (!(await takeKey(trx, { kind: 'userName', value: key }, accountId))) throw refused('userName.taken')
    await insertAccount(trx, { ...account, password_change_required: false })
    await insertStaff(trx, row)
    const after = { userName, name, role }
    await recordAudit(trx, call, {
      act: 'accounts.createStaff',
      subjectKind: 'account',
      subjectId: accountId,
      after,
    })
  })
  return { accountId }
}
