import type { Client } from '@qingtuan/contract/client'
import type { OrganizedProject } from '@qingtuan/contract/community-service/organizing'
import { onTestFinished } from 'vitest'
import type { TestServer } from '../test-server.ts'
import { startTestServer } from '../test-server.ts'
import { plantMember } from './members.ts'
import { clientOf } from './sessions.ts'
import type { Tree } from './tree.ts'
import { plantTree } from './tree.ts'

/** The next Saturday morning, at the river. */
export const PROJECT = {
  title: '清洁东湖河岸',
  kind: 'environment',
  details: '捡拾河岸垃圾，请穿防滑鞋。\n手套和夹子现场发放。',
  placeName: '东湖公园南门',
  address: '东湖市西山区湖滨路 1 号',
  longitude: 116.39,
  latitude: 39.91,
  startsAt: '2026-03-07T01:00:00.000Z',
  endsAt: '2026-03-07T04:00:00.000Z',
  signUpUntil: '2026-03-06T10:00:00.000Z',
  places: 2,
  creditMinutes: 180,
  audience: 'everyone',
  contactName: '王丽',
  contactPhone: '13800000001',
} as const

export type ProjectEntries = Parameters<Client['communityService']['publishProject']>[0]
export type Member = Awaited<ReturnType<typeof plantMember>>

export interface ProjectWorld {
  readonly server: TestServer
  readonly tree: Tree
  desk(name: keyof Tree): Promise<Client>
  publish(by: keyof Tree, change?: Partial<ProjectEntries>): Promise<OrganizedProject>
  /** An active member, in the order of their numbers. */
  member(of: keyof Tree, name?: string): Promise<Member>
  /** A session of now: one of before is over when the clock has been moved. */
  at(member: Member): Promise<Client['communityService']>
  notices(of: Member): Promise<string[]>
}

let numbers = 0

/** The tree, with members and projects as they are asked for. */
export async function startProjectWorld({ maxConnections = 10 } = {}): Promise<ProjectWorld> {
  const server = await startTestServer({ maxConnections })
  onTestFinished(() => server.close())
  const tree = await plantTree(server)
  const desk = (name: keyof Tree) => clientOf(server, tree[name].accountId, 'console')
  return {
    server,
    tree,
    desk,
    publish: async (by, change = {}) =>
      (await desk(by)).communityService.publishProject({ ...PROJECT, ...change }),
    member: (of, name = '林晓雨') => {
      numbers += 1
      const number = `202311${String(numbers).padStart(6, '0')}`
      return plantMember(server, tree[of], { name, bornOn: '2008-05-04', joinedOn: '2023-05-04', number })
    },
    at: async ({ accountId }) => (await clientOf(server, accountId, 'mobile')).communityService,
    notices: async ({ personId }) => {
      const query = server.platform.database.selectFrom('notice').select('kind').orderBy('id')
      return (await query.where('person_id', '=', personId).execute()).map(({ kind }) => kind)
    },
  }
}
