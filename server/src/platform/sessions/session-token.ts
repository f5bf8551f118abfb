import { v7 as newId } from 'uuid'
import type { App } from '../actor.ts'
import type { Call } from '../call.ts'
import type { KyselyDatabase, Transaction } from '../database/database.ts'
import { newToken, tokenHash } from '../token.ts'

/** Opens a session for an account and hands its token to the answer's cookie. */
export async function openSession(
  trx: Transaction,
  call: Call,
  accountId: string,
  app: App,
): Promise<string> {
  const token = newToken()
  const id = newId()
  await trx
    .insertInto('session')
    .values({
      id,
      account_id: accountId,
      app,
      token_hash: tokenHash(token),
      device: call.device,
      address: call.address,
      created_at: call.now,
      last_seen_at: call.now,
    })
    .execute()
  call.setSessionToken(token)
  return id
}

export type EndReason =
  | 'logOut'
  | 'logOutEverywhere'
  | 'passwordChanged'
  | 'passwordReset'
  | 'replaced'
  | 'phoneUnbound'
  | 'phoneChanged'
  | 'appealUpheld'
  | 'accountClosed'

/** Ends open sessions of an account, all of them or only or all but one; answers how many. */
export async function endSessions(
  trx: Transaction | KyselyDatabase,
  call: Call,
  which: { accountId: string; reason: EndReason; only?: string; but?: string },
): Promise<number> {
  let query = trx
    .updateTable('session')
    .set({ ended_at: call.now, ended_reason: which.reason })
    .where('account_id', '=', which.accountId)
    .where('ended_at', 'is', null)
  if (which.only) query = query.where('id', '=', which.only)
  if (which.but) query = query.where('id', '<>', which.but)
  const { numUpdatedRows } = await query.executeTakeFirst()
  return Number(numUpdatedRows)
}
