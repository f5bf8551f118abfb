import type { Client } from '@qingtuan/contract/client'
import { onTestFinished } from 'vitest'
import { JOBS } from '../../src/app.ts'
import { SEND_ANNOUNCEMENTS } from '../../src/features/notices/index.ts'
import type { TestServer } from '../test-server.ts'
import { startTestServer } from '../test-server.ts'
import { plantMember } from './members.ts'
import { clientOf } from './sessions.ts'
import type { Tree } from './tree.ts'
import { plantTree } from './tree.ts'

export type Entries = Parameters<Client['announcements']['send']>[0]

export const WORDS = {
  title: '五四主题团日',
  text: '{姓名}同志：\n请{团组织}全体团员周五 16:00 到礼堂集合。',
}
/** Everybody on the rolls. */
export const TO_MEMBERS: Entries = { ...WORDS, members: {} }

type Told = Awaited<ReturnType<typeof plantMember>>

export interface AnnouncementWorld {
  readonly server: TestServer
  readonly tree: Tree
  /** 林晓雨 and 王明 (a man) in 高一一班, 周知行 (a man) in 高一二班. */
  readonly lin: Told
  readonly wang: Told
  readonly zhou: Told
  readonly committee: Client
  desk(name: keyof Tree): Promise<Client>
  /** What the minute's job does. */
  minute(): Promise<void>
  /** Sends something from the committee, at once. */
  tell(entries?: Partial<Entries>): Promise<string>
  titles(to: { client: Client }): Promise<string[]>
}

export async function startAnnouncementWorld(): Promise<AnnouncementWorld> {
  const server = await startTestServer()
  onTestFinished(() => server.close())
  const tree = await plantTree(server)
  const born = { bornOn: '2008-05-04', joinedOn: '2023-05-04' }
  const lin = await plantMember(server, tree.branch, { ...born, number: '202311000001' })
  const man = { ...born, sex: 'male' } as const
  const wang = await plantMember(server, tree.branch, { ...man, name: '王明', number: '202311000002' })
  const zhou = await plantMember(server, tree.otherBranch, { ...man, name: '周知行', number: '202311000003' })
  const desk = (name: keyof Tree) => clientOf(server, tree[name].accountId, 'console')
  const committee = await desk('committee')
  const minute = async () => {
    for (const { queue, run } of JOBS)
      if (queue.name === SEND_ANNOUNCEMENTS.name) await run(server.platform, {})
  }
  return {
    server,
    tree,
    lin,
    wang,
    zhou,
    committee,
    desk,
    minute,
    tell: async (entries = {}) => {
      const { id } = await committee.announcements.send({ ...TO_MEMBERS, ...entries })
      await server.runJobs()
      return id
    },
    titles: async ({ client }) => {
      const { items } = await client.notices.list({})
      return items.map(({ kind, facts }) => `${kind} ${facts.title ?? ''}`.trim())
    },
  }
}

/** Moves the clock to a time in China; whoever was logged in still is. */
export async function advanceTo({ server }: AnnouncementWorld, time: string): Promise<void> {
  server.advance(Date.parse(`${time}+08:00`) - server.platform.clock().getTime())
  await server.platform.pool.query('update session set created_at = $1, last_seen_at = $1', [
    server.platform.clock(),
  ])
}
