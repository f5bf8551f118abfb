import type { Client } from '@qingtuan/contract/client'
import { onTestFinished } from 'vitest'
import { passSilent } from '../../src/features/transfers/pass-silent.ts'
import type { TestServer } from '../test-server.ts'
import { startTestServer } from '../test-server.ts'
import { plantMember } from './members.ts'
import type { PlantedPerson } from './people.ts'
import { clientOf } from './sessions.ts'
import type { Tree } from './tree.ts'
import { plantTree } from './tree.ts'

export type Member = PlantedPerson & { readonly memberId: string; readonly number: string }

export const WHY = '随父母迁居，到新学校就读'

export interface TransferWorld {
  readonly server: TestServer
  readonly tree: Tree
  /** Of 高一一班. */
  readonly member: Member
  console(of: keyof Tree): Promise<Client>
  /** Starts the member's own transfer, to 河畔社区 unless told otherwise; answers its id. */
  start(to?: keyof Tree): Promise<string>
  /** As many days on as make everybody silent, and the nightly job. */
  beSilent(): Promise<void>
  rollOf(branch: keyof Tree): Promise<string[]>
}

const DAY_MS = 86_400_000

/** The tree and a member of 高一一班 who goes elsewhere; closed when the test has finished. */
export async function startTransferWorld(): Promise<TransferWorld> {
  const server = await startTestServer()
  onTestFinished(() => server.close())
  const tree = await plantTree(server)
  const member = await plantMember(server, tree.branch)
  const console = (of: keyof Tree) => clientOf(server, tree[of].accountId, 'console')
  return {
    server,
    tree,
    member,
    console,
    start: async (to = 'farBranch') => {
      const wish = { toOrganizationId: tree[to].id, statement: WHY }
      return (await member.client.transfers.start(wish)).id
    },
    beSilent: async () => {
      server.advance(20 * DAY_MS)
      await passSilent(server.platform)
    },
    rollOf: async (branch) => {
      const client = await console(branch)
      const { items } = await client.members.list({})
      return items.map(({ name, status }) => `${name} ${status}`)
    },
  }
}
