import { beginsLimited, makesDeviceKnown } from '@qingtuan/domain/accounts/limited-session'
import type { LogInWay } from '@qingtuan/domain/accounts/session'
import type { Actor } from '../../platform/actor.ts'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { placeOf } from '../../platform/places/place-of.ts'
import { endSessions, openSession } from '../../platform/sessions/session-token.ts'
import { isDeviceKnown, knowDevice } from './known-device.ts'
import { readArrival } from './store/accounts.ts'

/** What `describeMe` has to know of a session that has just begun. */
export type SignedIn = Pick<Actor, 'accountId' | 'limited'>

interface Tokens {
  session: string | null
  device: string | null
}

/**
 * Runs `enter`, which answers the account, and opens a session for it in the same transaction. The cookies are set
 * after the commit, for a transaction may be run again. Who was logged in here before is logged out.
 */
export async function signIn(
  call: Call,
  enter: (trx: Transaction) => Promise<string>,
  way: LogInWay,
): Promise<SignedIn> {
  const tokens: Tokens = { session: null, device: null }
  const signedIn = await inTransaction(call.platform.database, async (trx) => {
    const accountId = await enter(trx)
    await endReplaced(trx, call)
    return { accountId, limited: await arrive(trx, call, { accountId, way, tokens }) }
  })
  call.setSessionToken(tokens.session)
  if (tokens.device !== null) call.setDeviceToken(tokens.device)
  return signedIn
}

/** Opens the session, limited or whole, and notes a device that shows itself known. Answers whether it is limited. */
async function arrive(
  trx: Transaction,
  call: Call,
  { accountId, way, tokens }: { accountId: string; way: LogInWay; tokens: Tokens },
): Promise<boolean> {
  const { kind: audience, proof_due: proofDue, lastSeenAt } = await readArrival(trx, accountId)
  const deviceKnown = await isDeviceKnown(trx, call, accountId)
  const limited = beginsLimited({ audience, way, deviceKnown, proofDue, lastSeenAt, now: call.now })
  tokens.device = makesDeviceKnown({ way, limited }) ? await knowDevice(trx, call, accountId) : null
  const quietCall: Call = {
    ...call,
    setSessionToken: (token) => {
      tokens.session = token
    },
  }
  const newDevice = !deviceKnown && way !== 'registration'
  const place = placeOf(call.address)
  await openSession(trx, quietCall, { accountId, app: call.app, way, limited, newDevice, place })
  return limited
}

async function endReplaced(trx: Transaction, call: Call): Promise<void> {
  if (!call.actor) return
  const { accountId, sessionId } = call.actor
  await endSessions(trx, call, { accountId, only: sessionId, reason: 'replaced' })
}
