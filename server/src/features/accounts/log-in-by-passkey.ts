import type { Me } from '@qingtuan/contract/accounts/me'
import { belongsTo } from '@qingtuan/domain/accounts/passkey'
import type { App } from '../../platform/actor.ts'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { refused } from '../../platform/refused.ts'
import { describeMe } from './describe-me.ts'
import { logInLimit } from './limits.ts'
import { spendChallenge } from './passkey-challenges.ts'
import { passkeyLibrary } from './passkey-library.ts'
import { passing, readResponse, usedPasskey } from './passkey-responses.ts'
import type { AccountPorts } from './ports.ts'
import { relyingPartyOf } from './relying-party.ts'
import { signIn } from './sign-in.ts'
import { userHandleOf } from './start-passkey.ts'
import { findPasskey, usePasskey } from './store/passkeys.ts'

/** A whole log-in by passkey: for staff it stands for password and authenticator. Whatever is wrong is `passkey.failed`. */
export async function logInByPasskey(
  call: Call,
  { app, response }: { app: App; response: Record<string, unknown> },
  ports: AccountPorts,
): Promise<Me> {
  const { limits } = call.platform
  await limits.take([logInLimit(call)])
  const used = await judgeUse(call, app, response)
  const enter = async (trx: Transaction) => {
    if (!(await usePasskey(trx, { ...used, at: call.now }))) throw refused('passkey.failed')
    const audit = { act: 'accounts.logInByPasskey', subjectKind: 'passkey', subjectId: used.id }
    await recordAudit(trx, call, { ...audit, accountId: used.accountId })
    return used.accountId
  }
  const signedIn = await signIn(call, enter, 'passkey')
  await limits.giveBack(logInLimit(call))
  return describeMe(call, signedIn, ports)
}

interface Use {
  readonly id: string
  readonly accountId: string
  readonly counter: number
}

async function judgeUse(call: Call, app: App, response: Record<string, unknown>): Promise<Use> {
  const party = relyingPartyOf(call)
  const given = readResponse(usedPasskey, response)
  const expectedChallenge = await spendChallenge(call, given.response.clientDataJSON, null)
  const passkey = await findPasskey(call.platform.database, given.id)
  if (!passkey || passkey.closed_at || !belongsTo(app, passkey.kind)) throw refused('passkey.failed')
  const { id, accountId, publicKey, counter } = passkey
  if (!isHandleOf(accountId, given.response.userHandle)) throw refused('passkey.failed')
  const { verifyAuthenticationResponse } = await passkeyLibrary()
  const { authenticationInfo } = await passing(() =>
    verifyAuthenticationResponse({
      response: given,
      expectedChallenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
      credential: { id: given.id, publicKey: Uint8Array.from(publicKey), counter },
    }),
  )
  return { id, accountId, counter: authenticationInfo.newCounter }
}

/** An authenticator that keeps the handle says it: then it has to be the account’s. */
function isHandleOf(accountId: string, userHandle: string | undefined): boolean {
  return userHandle === undefined || userHandle === Buffer.from(userHandleOf(accountId)).toString('base64url')
}
