import { judgePhoneProof } from '@qingtuan/domain/accounts/sms-code'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { must, refused } from '../../platform/refused.ts'
import { phoneIndex } from '../../platform/sms/outbox.ts'
import { newToken, tokenHash } from '../../platform/token.ts'
import { PROOF_CONTEXT } from './indexes.ts'
import { findPhoneProof, insertPhoneProof, markPhoneProofUsed } from './store/phone-proofs.ts'

export interface ProvenPhone {
  readonly phone: string
  readonly phoneIndex: string
  readonly tokenHash: Buffer
}

/** Notes that the visitor holds this phone; answers the token that says so. */
export async function givePhoneProof({ platform, now }: Call, phone: string): Promise<string> {
  const token = newToken()
  await insertPhoneProof(platform.database, {
    token_hash: tokenHash(token),
    phone_box: platform.vault.encrypt(phone, PROOF_CONTEXT),
    phone_index: phoneIndex(platform, phone),
    proved_at: now,
  })
  return token
}

/** The phone that a token proves; throws `phone.proofExpired`. */
export async function readPhoneProof({ platform, now }: Call, token: string): Promise<ProvenPhone> {
  const row = await findPhoneProof(platform.database, tokenHash(token))
  if (!row) throw refused('phone.proofExpired')
  must(judgePhoneProof({ provenAt: row.proved_at, now }))
  const phone = platform.vault.decrypt(row.phone_box, PROOF_CONTEXT)
  return { phone, phoneIndex: row.phone_index, tokenHash: row.token_hash }
}

/** Uses the proof up, in the transaction of what it proves; throws `phone.proofExpired`. */
export async function spendPhoneProof(trx: Transaction, { now }: Call, proof: ProvenPhone): Promise<void> {
  if (!(await markPhoneProofUsed(trx, proof.tokenHash, now))) throw refused('phone.proofExpired')
}
