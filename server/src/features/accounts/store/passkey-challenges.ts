import type { KyselyDatabase } from '../../../platform/database/database.ts'

export interface PasskeyChallenge {
  readonly challenge: string
  /** The account that makes a passkey; null for a log-in. */
  readonly accountId: string | null
}

export async function insertChallenge(
  database: KyselyDatabase,
  { challenge, accountId }: PasskeyChallenge,
  created_at: Date,
): Promise<void> {
  await database
    .insertInto('passkey_challenge')
    .values({ challenge, account_id: accountId, created_at })
    .execute()
}

/** Takes a challenge, whatever becomes of its answer. False: it was answered, is too old or was another’s. */
export async function takeChallenge(
  database: KyselyDatabase,
  { challenge, accountId }: PasskeyChallenge,
  givenAfter: Date,
): Promise<boolean> {
  const { numDeletedRows } = await database
    .deleteFrom('passkey_challenge')
    .where('challenge', '=', challenge)
    .where('account_id', 'is not distinct from', accountId)
    .where('created_at', '>', givenAfter)
    .executeTakeFirst()
  return numDeletedRows === 1n
}
