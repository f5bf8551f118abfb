import { MOST_PASSKEYS, PASSKEY_CHALLENGE_SECONDS } from '@qingtuan/domain/accounts/passkey'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import { refused } from '../../platform/refused.ts'
import { giveChallenge } from './passkey-challenges.ts'
import { passkeyLibrary } from './passkey-library.ts'
import { relyingPartyOf } from './relying-party.ts'
import { requireStepUp } from './require-step-up.ts'
import { readAccount } from './store/accounts.ts'
import { findPasskeys } from './store/passkeys.ts'

/** ES256 and RS256: what every platform makes. */
export const PASSKEY_ALGORITHMS = [-7, -257]

/** Options for a passkey that needs no user name and always asks for finger, face or PIN; an open session alone gets none. */
export async function startPasskey(call: Call): Promise<{ options: Record<string, unknown> }> {
  const { accountId, name } = actorOf(call)
  const { id: rpID } = relyingPartyOf(call)
  requireStepUp(call)
  const { database, config } = call.platform
  const account = await readAccount(database, accountId)
  if (!account) throw refused('session.required')
  const known = await findPasskeys(database, accountId)
  if (known.length >= MOST_PASSKEYS) throw refused('passkey.tooMany')
  const { generateRegistrationOptions } = await passkeyLibrary()
  const options = await generateRegistrationOptions({
    rpID,
    rpName: config.SITE_NAME,
    userID: userHandleOf(accountId),
    userName: account.user_name ?? name,
    userDisplayName: name,
    timeout: PASSKEY_CHALLENGE_SECONDS * 1000,
    attestationType: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: known.map(({ credential_id: id }) => ({ id })),
    supportedAlgorithmIDs: PASSKEY_ALGORITHMS,
  })
  await giveChallenge(call, options.challenge, accountId)
  return { options: { ...options } }
}

/** What the authenticator keeps of the account: its number, nothing personal. */
export function userHandleOf(accountId: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(accountId.replaceAll('-', ''), 'hex'))
}
