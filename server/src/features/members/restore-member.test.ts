import type { Client } from '@qingtuan/contract/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { deskOf } from '../../../test/world/desk.ts'
import { plantMember } from '../../../test/world/members.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import type { Tree } from '../../../test/world/tree.ts'
import { plantTree } from '../../../test/world/tree.ts'

type Leaving = Omit<Parameters<Client['members']['leave']>[0], 'id'>
type Member = Awaited<ReturnType<typeof plantMember>>

const TODAY = '2026-03-02'
const withdrawn: Leaving = { reason: 'withdrawn', leftOn: TODAY }

let server: TestServer
let tree: Tree
beforeAll(async () => {
  server = await startTestServer()
  tree = await plantTree(server)
})
afterAll(() => server.close())

const plant = (bornOn = '1997-05-04') => plantMember(server, tree.branch, { bornOn, joinedOn: '2012-05-04' })
const leave = async (name: keyof Tree, { memberId }: Member, wish: Leaving = withdrawn) =>
  (await deskOf(server, tree[name])).members.leave({ id: memberId, ...wish })
const restore = async (name: keyof Tree, { memberId }: Member, rest: { organizationId?: number } = {}) =>
  (await deskOf(server, tree[name])).members.restore({ id: memberId, reason: '误办离团，予以恢复', ...rest })
const look = async ({ memberId }: Member) =>
  (await clientOf(server, tree.city.accountId, 'console')).members.get({ id: memberId })

describe('a membership is restored', () => {
  test('by the direct superior alone', async () => {
    const member = await plant()
    expect(await outcome(restore('committee', member))).toBe('member.notLeft')
    await leave('branch', member)
    for (const name of ['branch', 'district', 'city'] as const)
      expect(await outcome(restore(name, member))).toBe('member.restoredBySuperior')
    expect(await outcome(restore('otherBranch', member))).toBe('record.notFound')
    await restore('committee', member)
    expect(await look(member)).toMatchObject({
      status: 'active',
      leftAt: null,
      organization: { id: tree.branch.id },
    })
    expect((await look(member)).timeline.at(-1)).toMatchObject({
      kind: 'returned',
      note: '误办离团，予以恢复',
    })
    expect((await server.sms(member.phone)).text).toMatch(/“第一中学”已恢复您的团籍/)
  })

  test('into another branch within reach, where the former one is archived', async () => {
    const member = await plant()
    await leave('branch', member)
    const archive = (status: 'archived' | 'active') =>
      server.platform.database
        .updateTable('organization')
        .set({ status, archived_at: status === 'archived' ? server.platform.clock() : null })
        .where('id', '=', tree.branch.id)
        .execute()
    await archive('archived')
    expect(await outcome(restore('committee', member))).toBe('organization.archived')
    expect(await outcome(restore('committee', member, { organizationId: tree.farBranch.id }))).toBe(
      'record.notFound',
    )
    expect(await outcome(restore('committee', member, { organizationId: tree.committee.id }))).toBe(
      'organization.cannotHoldMembers',
    )
    await restore('committee', member, { organizationId: tree.otherBranch.id })
    await archive('active')
    expect(await look(member)).toMatchObject({ status: 'active', organization: { id: tree.otherBranch.id } })
  })
})
