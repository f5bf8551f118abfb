import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { endSessions } from '../../platform/sessions/session-token.ts'
import { savePassword } from './store/accounts.ts'

export interface PasswordToSet {
  readonly accountId: string
  readonly passwordHash: string
  /** A change keeps the session in which it is made; a reset ends them all. */
  readonly reason: 'passwordChanged' | 'passwordReset'
  /** True when somebody else chose it. */
  readonly changeRequired?: boolean
}

/** Sets a password, forgets the wrong ones given before, and ends sessions; answers how many. */
export async function setPassword(trx: Transaction, call: Call, password: PasswordToSet): Promise<number> {
  const { accountId, passwordHash, reason, changeRequired = false } = password
  await savePassword(trx, { accountId, passwordHash, changeRequired, expiresAt: null, at: call.now })
  const isOwn = reason === 'passwordChanged' && call.actor?.accountId === accountId
  return endSessions(trx, call, { accountId, reason, ...(isOwn ? { but: call.actor.sessionId } : {}) })
}
