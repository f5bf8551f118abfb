import type { Me } from '@qingtuan/contract/accounts/me'
import { judgePasswordExpiry } from '@qingtuan/domain/accounts/password-expiry'
import type { App } from '../../platform/actor.ts'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { must, refused } from '../../platform/refused.ts'
import { describeMe } from './describe-me.ts'
import { judgeSecondFactor } from './judge-second-factor.ts'
import { logInLimit } from './limits.ts'
import { readLogInName, unknownName } from './log-in-name.ts'
import type { AccountPorts } from './ports.ts'
import { signIn } from './sign-in.ts'
import { findAccountByKey } from './store/accounts.ts'
import { forgetLogInAttempts, uncountLogInAttempt } from './store/log-in-attempts.ts'
import { spendTotpStep } from './store/staff.ts'
import { tryPassword } from './try-password.ts'

export interface LogIn {
  readonly app: App
  readonly userName: string
  readonly password: string
  readonly secondFactor?: string | undefined
}

/** Logs in; a name that nobody bears answers like a wrong password, in the same time and after as many tries. */
export async function logIn(
  call: Call,
  { app, userName, password, secondFactor }: LogIn,
  ports: AccountPorts,
): Promise<Me> {
  const { limits } = call.platform
  await limits.take([logInLimit(call)])
  const name = readLogInName(call, app, userName)
  const account = await findAccountByKey(call.platform.database, name.kind, name.value)
  const known = account && name.holders.includes(account.kind) ? account : null
  const subject = known ? { accountId: known.id } : { unknownName: unknownName(call, name) }
  const passwordHash = known?.password_hash ?? null
  const isRight = await tryPassword(call, subject, { password, passwordHash })
  if (!isRight || !known || passwordHash === null) throw refused('logIn.wrong')
  const holder = { accountId: known.id, passwordHash }
  await refuseExpired(call, holder, known.password_expires_at)
  const step = known.kind === 'staff' ? await judgeSecondFactor(call, holder, secondFactor) : null
  const enter = async (trx: Transaction) => {
    if (step !== null && !(await spendTotpStep(trx, known.id, step))) throw refused('logIn.secondFactorWrong')
    // A password that was reset while this one was compared opens nothing any more.
    if (!(await forgetLogInAttempts(trx, holder))) throw refused('logIn.wrong')
    // Nor does a phone that was unbound or changed in that time.
    if ((await findAccountByKey(trx, name.kind, name.value))?.id !== known.id) throw refused('logIn.wrong')
    const audit = { act: 'accounts.logIn', subjectKind: 'account', subjectId: known.id, accountId: known.id }
    await recordAudit(trx, call, audit)
    return known.id
  }
  const signedIn = await signIn(call, enter, 'password')
  await limits.giveBack(logInLimit(call))
  return describeMe(call, signedIn, ports)
}

/** FAQ M14: told only to who has given the right one-time password, and so costs no try. */
async function refuseExpired(
  { platform, now }: Call,
  holder: { accountId: string; passwordHash: string },
  expiresAt: Date | null,
): Promise<void> {
  const decision = judgePasswordExpiry({ expiresAt, now })
  if (decision.ok) return
  await uncountLogInAttempt(platform.database, holder, now)
  must(decision)
}
