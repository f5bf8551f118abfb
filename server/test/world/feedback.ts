import type { Client } from '@qingtuan/contract/client'
import { onTestFinished } from 'vitest'
import { newPhone } from '../accounts/registered.ts'
import type { TestServer } from '../test-server.ts'
import { startTestServer } from '../test-server.ts'
import { plantStaff, proofOf } from './appeals.ts'
import { plantMember } from './members.ts'
import { clientOf } from './sessions.ts'
import type { Tree } from './tree.ts'
import { plantTree } from './tree.ts'

export const TOLD = '点“提交”后没有反应'

/** What a form sends beside the text that somebody writes. */
export const ENTRIES = {
  text: TOLD,
  happenedAt: '2026-03-02T00:30:00Z',
  device: '华为 Mate 60（Android 14）',
  pictures: [],
}

export interface FeedbackWorld {
  readonly server: TestServer
  readonly tree: Tree
  readonly member: Awaited<ReturnType<typeof plantMember>>
  desk(name: keyof Tree): Promise<Client>
  /** At the top: the administrators of the system. */
  operator(): Promise<Client>
  notices(to: { personId: string } | { organizationId: number }): Promise<string[]>
}

/** The tree, and a member of 高一一班. */
export async function startFeedbackWorld(): Promise<FeedbackWorld> {
  const server = await startTestServer()
  onTestFinished(() => server.close())
  const tree = await plantTree(server)
  const known = { bornOn: '2008-05-04', joinedOn: '2023-05-04', number: '202311000001' }
  const member = await plantMember(server, tree.branch, known)
  const { desk: operator } = await plantStaff(server, 'operator')
  const desk = (name: keyof Tree) => clientOf(server, tree[name].accountId, 'console')
  const notices: FeedbackWorld['notices'] = async (to) => {
    const query = server.platform.database.selectFrom('notice').select('kind').orderBy('id')
    const rows = await ('personId' in to
      ? query.where('person_id', '=', to.personId)
      : query.where('organization_id', '=', to.organizationId)
    ).execute()
    return rows.map(({ kind }) => kind)
  }
  return { server, tree, member, desk, operator, notices }
}

/** What somebody sends who cannot log in. */
export async function visitorsForm(world: FeedbackWorld, phone = newPhone()) {
  const phoneProof = await proofOf(world.server, phone)
  return { ...ENTRIES, phoneProof, name: '林晓雨', organizationId: world.tree.branch.id }
}
