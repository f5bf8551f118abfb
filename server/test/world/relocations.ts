import type { Client } from '@qingtuan/contract/client'
import type { TestServer } from '../test-server.ts'
import { startTestServer } from '../test-server.ts'
import { clientOf } from './sessions.ts'
import type { PlantedOrganization, Tree } from './tree.ts'
import { plantTree } from './tree.ts'

/** A tree whose committee (第一中学) is to go from its district to the other one. */
export interface RelocationWorld {
  readonly server: TestServer
  readonly tree: Tree
  at(place: PlantedOrganization): Promise<Client>
  propose(
    by: PlantedOrganization,
    wish?: { organizationId?: number; targetId?: number },
  ): ReturnType<Client['relocations']['propose']>
  approve(by: PlantedOrganization, id: string): ReturnType<Client['relocations']['approve']>
  superiorOf(by: PlantedOrganization, id: number): Promise<number | null>
}

export const startRelocationServer = () => startTestServer({ maxConnections: 20 })

/** A new tree on the same server: every test moves organizations of its own. */
export async function plantRelocationWorld(server: TestServer): Promise<RelocationWorld> {
  // The names of the top are taken once.
  await server.platform.pool.query(
    "UPDATE organization SET full_name = full_name || id WHERE parent_id IS NULL AND full_name ~ '会$'",
  )
  const tree = await plantTree(server)
  const at = ({ accountId }: PlantedOrganization) => clientOf(server, accountId, 'console')
  return {
    server,
    tree,
    at,
    async propose(by, wish = {}) {
      const known = { organizationId: tree.committee.id, targetId: tree.otherDistrict.id }
      return (await at(by)).relocations.propose({ ...known, reason: '学校划归南河区管理', ...wish })
    },
    approve: async (by, id) => (await at(by)).relocations.approve({ id }),
    superiorOf: async (by, id) => (await (await at(by)).organizations.get({ id })).parentId,
  }
}
