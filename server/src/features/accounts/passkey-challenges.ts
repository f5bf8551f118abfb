import { PASSKEY_CHALLENGE_SECONDS } from '@qingtuan/domain/accounts/passkey'
import type { Call } from '../../platform/call.ts'
import { refused } from '../../platform/refused.ts'
import { answeredChallenge } from './passkey-responses.ts'
import { insertChallenge, takeChallenge } from './store/passkey-challenges.ts'

/** Keeps a challenge that is given out; without an account it is for a log-in. */
export async function giveChallenge(
  { platform, now }: Call,
  challenge: string,
  accountId: string | null,
): Promise<void> {
  await insertChallenge(platform.database, { challenge, accountId }, now)
}

/** Uses up the challenge that a response answers, before the response is judged; throws `passkey.failed`. */
export async function spendChallenge(
  { platform, now }: Call,
  clientDataJSON: string,
  accountId: string | null,
): Promise<string> {
  const challenge = answeredChallenge(clientDataJSON)
  const givenAfter = new Date(now.getTime() - PASSKEY_CHALLENGE_SECONDS * 1000)
  if (!(await takeChallenge(platform.database, { challenge, accountId }, givenAfter)))
    throw refused('passkey.failed')
  return challenge
}
