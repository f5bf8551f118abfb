import type { LogInWay } from '@qingtuan/domain/accounts/session'
import { v7 as newId } from 'uuid'
import type { App } from '../actor.ts'
import type { Call } from '../call.ts'
import type { KyselyDatabase, Transaction } from '../database/database.ts'
import { writeLast } from '../database/write-last.ts'
import { newToken, tokenHash } from '../token.ts'

export interface NewSession {
  readonly accountId: string
  readonly app: App
  readonly way: LogInWay
  /** Nothing personal is shown in it before the document is proven. */
  readonly limited: boolean
  /** The account did not know the device. */
  readonly newDevice: boolean
  readonly place: string | null
}

/** Opens a session for an account and hands its token to the answer’s cookie. */
export async function openSession(trx: Transaction, call: Call, session: NewSession): Promise<string> {
  const token = newToken()
  const id = newId()
  await writeLast(
    trx,
    trx.insertInto('session').values({
      id,
      account_id: session.accountId,
      app: session.app,
      way: session.way,
      limited: session.limited,
      new_device: session.newDevice,
      place: session.place,
      token_hash: tokenHash(token),
      device: call.device,
      address: call.address,
      created_at: call.now,
      last_seen_at: call.now,
    }),
  )
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
  | 'organizationArchived'

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

/** Shows everything in a session from now on: its holder has proven to be the person on record. False: it has ended. */
export async function liftLimit(trx: Transaction, sessionId: string): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('session')
    .set({ limited: false })
    .where('id', '=', sessionId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Notes that the password was given again in a session. */
export async function markSteppedUp(database: KyselyDatabase, sessionId: string, at: Date): Promise<void> {
  await database.updateTable('session').set({ stepped_up_at: at }).where('id', '=', sessionId).execute()
}
