import type { Client } from '@qingtuan/contract/client'
import type { TestServer } from '../test-server.ts'
import { clientOf } from './sessions.ts'
import type { PlantedOrganization } from './tree.ts'

const OWN = 'lan-tian-bai-yun-37'

/** An organization at its desk that has just given its password again. */
export async function deskOf(server: TestServer, { accountId }: PlantedOrganization): Promise<Client> {
  const { platform } = server
  const passwordHash = await platform.passwords.hash(OWN)
  const own = platform.database.updateTable('account').set({ password_hash: passwordHash })
  await own.where('id', '=', accountId).execute()
  const client = await clientOf(server, accountId, 'console')
  await client.accounts.stepUp({ password: OWN })
  return client
}
