import { MOST_PASSKEYS } from '@qingtuan/domain/accounts/passkey'
import { v7 as newId } from 'uuid'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { refused } from '../../platform/refused.ts'
import { announceSms } from '../../platform/sms/outbox.ts'
import { passkeyAddedMessage } from './jobs.ts'
import { accountPhone } from './own-phone.ts'
import { spendChallenge } from './passkey-challenges.ts'
import { passkeyLibrary } from './passkey-library.ts'
import { madePasskey, passing, readResponse } from './passkey-responses.ts'
import { relyingPartyOf } from './relying-party.ts'
import { PASSKEY_ALGORITHMS } from './start-passkey.ts'
import { lockAccounts } from './store/accounts.ts'
import type { PasskeyRow } from './store/passkeys.ts'
import { findPasskeys, insertPasskey } from './store/passkeys.ts'

/** Keeps the passkey that the browser has made and tells the bound phone; its challenge was given after the password; throws `passkey.failed` for whatever does not fit. */
export async function addPasskey(
  call: Call,
  { response, name }: { response: Record<string, unknown>; name: string },
): Promise<{ done: true }> {
  const { accountId } = actorOf(call)
  const party = relyingPartyOf(call)
  const made = readResponse(madePasskey, response)
  const expectedChallenge = await spendChallenge(call, made.response.clientDataJSON, accountId)
  const { verifyRegistrationResponse } = await passkeyLibrary()
  const { registrationInfo } = await passing(() =>
    verifyRegistrationResponse({
      response: made,
      expectedChallenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: PASSKEY_ALGORITHMS,
    }),
  )
  if (!registrationInfo) throw refused('passkey.failed')
  const { id: credential_id, publicKey, counter } = registrationInfo.credential
  const row = {
    id: newId(),
    account_id: accountId,
    credential_id,
    public_key: Buffer.from(publicKey),
    counter,
    transports: made.response.transports.join(','),
    name,
    created_at: call.now,
  }
  await inTransaction(call.platform.database, (trx) => keep(trx, call, row))
  return { done: true }
}

async function keep(trx: Transaction, call: Call, row: PasskeyRow): Promise<void> {
  await lockAccounts(trx, [row.account_id])
  if ((await findPasskeys(trx, row.account_id)).length >= MOST_PASSKEYS) throw refused('passkey.tooMany')
  if (!(await insertPasskey(trx, row))) throw refused('passkey.failed')
  await recordAudit(trx, call, { act: 'accounts.addPasskey', subjectKind: 'passkey', subjectId: row.id })
  const phone = await accountPhone(trx, call, row.account_id)
  if (phone !== null) await announceSms(trx, call, [passkeyAddedMessage(phone, call.now)])
}
