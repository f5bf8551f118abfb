import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { judgingEntry, refused } from '../../platform/refused.ts'
import { proveDocument } from './prove-document.ts'
import { provePassword } from './prove-password.ts'
import { lockPasswordHash, readAccount } from './store/accounts.ts'
import { spendSmsCode, trySmsCode } from './take-sms-code.ts'

/** Who has the old phone no more gives password and document instead. */
export type OldPhoneProof =
  | { readonly by: 'code'; readonly code: string }
  | { readonly by: 'password'; readonly password: string; readonly documentTail: string }

/** Holds what was proven to be so still, in the transaction of the change. */
export type SpendProof = (trx: Transaction) => Promise<void>

/** Throws `smsCode.*`, or `password.wrongCurrent`, `logIn.*` and `proof.*`. */
export function proveOldPhone(call: Call, phone: string | null, proof: OldPhoneProof): Promise<SpendProof> {
  return proof.by === 'code'
    ? judgingEntry('old.code', () => proveByCode(call, phone, proof.code))
    : proveByPassword(call, proof)
}

async function proveByCode(call: Call, phone: string | null, code: string): Promise<SpendProof> {
  if (phone === null) throw refused('smsCode.exhausted')
  const given = { purpose: 'leavePhone', phone, code } as const
  await trySmsCode(call, given)
  return (trx) => judgingEntry('old.code', () => spendSmsCode(trx, call, given))
}

async function proveByPassword(
  call: Call,
  { password, documentTail }: { password: string; documentTail: string },
): Promise<SpendProof> {
  const { accountId } = actorOf(call)
  const account = await readAccount(call.platform.database, accountId)
  if (!account) throw refused('session.required')
  const provenHash = await provePassword(call, account, password)
  await proveDocument(call, documentTail)
  return async (trx) => {
    if ((await lockPasswordHash(trx, accountId)) !== provenHash) throw refused('password.wrongCurrent')
  }
}
