import { PASSKEY_CHALLENGE_SECONDS } from '@qingtuan/domain/accounts/passkey'
import type { Call } from '../../platform/call.ts'
import { passkeyLimit } from './limits.ts'
import { giveChallenge } from './passkey-challenges.ts'
import { passkeyLibrary } from './passkey-library.ts'
import { relyingPartyOf } from './relying-party.ts'

/** Options for a log-in; the same for everybody, for the browser itself knows which passkeys there are. */
export async function startPasskeyLogIn(call: Call): Promise<{ options: Record<string, unknown> }> {
  const { id: rpID } = relyingPartyOf(call)
  await call.platform.limits.take([passkeyLimit(call)])
  const { generateAuthenticationOptions } = await passkeyLibrary()
  const options = await generateAuthenticationOptions({
    rpID,
    timeout: PASSKEY_CHALLENGE_SECONDS * 1000,
    userVerification: 'required',
  })
  await giveChallenge(call, options.challenge, null)
  return { options: { ...options } }
}
