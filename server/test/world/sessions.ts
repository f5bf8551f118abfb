import type { Client } from '@qingtuan/contract/client'
import { createClient } from '@qingtuan/contract/client'
import { contract } from '@qingtuan/contract/contract'
import type { App } from '../../src/platform/actor.ts'
import { inTransaction } from '../../src/platform/database/transaction.ts'
import { openSession } from '../../src/platform/sessions/session-token.ts'
import type { TestServer } from '../test-server.ts'
import { callOf } from './call.ts'

const WHOLE = { way: 'password', limited: false, newDevice: false, place: null } as const

/** A client that is logged in to an account from now on, without a password. */
export async function clientOf(server: TestServer, accountId: string, app: App): Promise<Client> {
  const { origin } = server
  const token = await tokenOf(server, accountId, app)
  const headers = () => ({ cookie: `__Host-qingtuan-${app}=${token}` })
  return createClient({ routes: contract, url: `${origin}/api`, app, headers })
}

/** The token of a session that is open from now on. */
export async function tokenOf({ platform }: TestServer, accountId: string, app: App): Promise<string> {
  let token = ''
  const call = callOf(platform, { setSessionToken: (given) => (token = given ?? '') })
  await inTransaction(platform.database, (trx) => openSession(trx, call, { accountId, app, ...WHOLE }))
  return token
}
