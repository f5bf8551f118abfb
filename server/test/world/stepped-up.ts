import type { Client } from '@qingtuan/contract/client'
import type { TestServer } from '../test-server.ts'
import { clientOf } from './sessions.ts'

/** A console that is logged in to an account, and has given its password again just now. */
export async function steppedUp(server: TestServer, accountId: string): Promise<Client> {
  const client = await clientOf(server, accountId, 'console')
  await server.platform.database
    .updateTable('session')
    .set({ stepped_up_at: server.platform.clock() })
    .where('account_id', '=', accountId)
    .execute()
  return client
}
