import type { Client } from '@qingtuan/contract/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { plantMember } from '../../../test/world/members.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import type { Tree } from '../../../test/world/tree.ts'
import { plantTree } from '../../../test/world/tree.ts'

let server: TestServer
let tree: Tree
beforeAll(async () => {
  server = await startTestServer()
  tree = await plantTree(server)
})
afterAll(() => server.close())

const desk = (name: keyof Tree) => clientOf(server, tree[name].accountId, 'console')
type Edit = Parameters<Client['members']['edit']>[0]

async function planted(wish: Parameters<typeof plantMember>[2] = {}) {
  const member = await plantMember(server, tree.branch, wish)
  const edit = async (name: keyof Tree, rest: Omit<Edit, 'id'>) =>
    (await desk(name)).members.edit({ id: member.memberId, ...rest })
  const look = async () => (await desk('branch')).members.get({ id: member.memberId })
  return { ...member, edit, look }
}

describe('a member changes the own record', () => {
  test('contact, work and education; the branch sees it, and nobody is told', async () => {
    const member = await planted()
    await member.client.members.editOwn({
      set: { email: 'lin@example.cn', employerOrSchool: '第一中学', educationFullTime: '60', inSchool: true },
      seen: { email: null },
    })
    const after = await member.look()
    expect(after).toMatchObject({ email: 'lin@example.cn', employerOrSchool: '第一中学' })
    expect(after.timeline.at(-1)).toMatchObject({ kind: 'edited', byName: '林晓雨' })
    expect(await noticesOf(member.personId)).toEqual([])
  })

  test('never the number, by any endpoint (FAQ M11)', async () => {
    const member = await planted()
    const set = {
      email: 'a@b.cn',
      number: '201811000001',
      memberNumber: '201811000001',
      joinedOn: '2018-05-04',
    }
    await member.client.members.editOwn({ set, memberNumber: '201811000001' } as Parameters<
      Client['members']['editOwn']
    >[0])
    const edit = { id: member.memberId, set: { joinedOn: '2018-05-04' }, memberNumber: '201811000001' }
    expect(await outcome(member.client.members.edit(edit))).toBe('access.denied')
    expect(await member.look()).toMatchObject({ memberNumber: member.number, joinedOn: '2014-05-04' })
  })

  test('refuses what is not theirs to see, or changed meanwhile', async () => {
    const member = await planted()
    await member.edit('branch', { set: { email: 'branch@example.cn' } })
    const own = member.client.members.editOwn({ set: { email: 'lin@example.cn' }, seen: { email: null } })
    expect(await outcome(own)).toBe('record.changed')
    expect(await outcome((await desk('branch')).members.editOwn({ set: {} }))).toBe('access.denied')
  })
})

async function noticesOf(personId: string): Promise<string[]> {
  const notices = server.platform.database
    .selectFrom('notice')
    .select('kind')
    .where('person_id', '=', personId)
  return (await notices.orderBy('id').execute()).map(({ kind }) => kind)
}
