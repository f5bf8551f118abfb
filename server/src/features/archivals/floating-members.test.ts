import type { Client } from '@qingtuan/contract/client'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { findDrift } from '../../../test/world/drift.ts'
import { plantMember } from '../../../test/world/members.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import { steppedUp } from '../../../test/world/stepped-up.ts'
import type { Tree } from '../../../test/world/tree.ts'
import { plantTree } from '../../../test/world/tree.ts'

type Floating = Awaited<ReturnType<typeof plantMember>>

let server: TestServer
let tree: Tree
let committee: Client
let first: Floating
let second: Floating

beforeEach(async () => {
  server = await startTestServer()
  onTestFinished(() => server.close())
  tree = await plantTree(server)
  first = await plantMember(server, tree.branch, { name: '林晓雨' })
  second = await plantMember(server, tree.branch, { name: '陈晨' })
  committee = await steppedUp(server, tree.committee.accountId)
  await committee.archivals.archive({ id: tree.branch.id, retypedName: '高一一班' })
})

describe('流动团员', () => {
  test('stand in the list of the superior and of those above it, page by page', async () => {
    const page = await committee.archivals.listFloating({ scope: 'own', limit: 1 })
    expect(page.items).toMatchObject([
      { id: first.memberId, daysFloating: 0, archivedOrganization: { id: tree.branch.id } },
    ])
    const next = await committee.archivals.listFloating({
      scope: 'own',
      limit: 1,
      cursor: page.nextCursor ?? '',
    })
    expect(next).toMatchObject({ items: [{ id: second.memberId }], nextCursor: null })
    const city = await clientOf(server, tree.city.accountId, 'console')
    expect((await city.archivals.listFloating({})).items).toHaveLength(2)
    expect((await city.archivals.listFloating({ scope: 'own' })).items).toEqual([])
    expect(await committee.archivals.countFloating()).toEqual({ count: 2 })
  })

  test('are unknown elsewhere', async () => {
    const stranger = await clientOf(server, tree.otherDistrict.accountId, 'console')
    expect((await stranger.archivals.listFloating({})).items).toEqual([])
    expect(await outcome(first.client.archivals.listFloating({}))).toBe('access.denied')
    expect(await outcome(committee.archivals.listFloating({ cursor: 'made-up' }))).toBe('input.invalid')
  })

  test('are invited to a branch, each with an outcome', async () => {
    const foreign = await plantMember(server, tree.farBranch)
    const active = await plantMember(server, tree.otherBranch, { name: '在支部' })
    const memberIds = [first.memberId, foreign.memberId, active.memberId]
    const wish = { organizationId: tree.otherBranch.id, memberIds }
    const { items } = await committee.archivals.inviteFloating(wish)
    expect(items).toEqual([
      { id: first.memberId, name: '林晓雨', done: true, refusal: null },
      { id: foreign.memberId, name: null, done: false, refusal: { code: 'record.notFound' } },
      {
        id: active.memberId,
        name: '在支部',
        done: false,
        refusal: { code: 'floatingMember.noLongerFloating' },
      },
    ])
    const [told] = (await first.client.notices.list({})).items
    expect(told).toMatchObject({
      kind: 'member.invited',
      facts: { branch: '高一二班' },
      link: `/organization/apply?organization=${tree.otherBranch.id}`,
    })
    expect((await foreign.client.notices.list({})).items).toEqual([])
  })

  test.each([
    ['branch', 'organization.archived'],
    ['farBranch', 'record.notFound'],
    ['committee', 'organization.cannotHoldMembers'],
  ] as const)('are not invited to %s: %s', async (place, expected) => {
    const wish = { organizationId: tree[place].id, memberIds: [first.memberId] }
    expect(await outcome(committee.archivals.inviteFloating(wish))).toBe(expected)
  })
})

describe('FLOATING → ACTIVE by a join application', () => {
  const entries = () => ({ organizationId: tree.otherBranch.id, joinedOn: '2015-01-01' })

  test('keeps number, join date and history; whatever is typed', async () => {
    const { id } = await first.client.joinApplications.submit(entries())
    const branch = await clientOf(server, tree.otherBranch.accountId, 'console')
    const seen = await branch.joinApplications.get({ id })
    expect(seen).toMatchObject({ joinedOn: '2014-05-04', memberNumber: first.number })
    await branch.joinApplications.approve({ id })
    const card = (await first.client.members.mine()).membership
    expect(card).toMatchObject({
      id: first.memberId,
      status: 'active',
      memberNumber: first.number,
      joinedOn: '2014-05-04',
      organization: { id: tree.otherBranch.id },
    })
    expect(card?.timeline.map(({ kind }) => kind)).toEqual(['admitted', 'floated', 'admitted'])
    expect(await findDrift(server.platform.database, tree.city.id)).toEqual([])
    expect(await committee.archivals.countFloating()).toEqual({ count: 1 })
  })

  test('of two approvals of one member one wins', async () => {
    const { id } = await first.client.joinApplications.submit(entries())
    const branch = await clientOf(server, tree.otherBranch.accountId, 'console')
    const both = [branch.joinApplications.approve({ id }), branch.joinApplications.approve({ id })]
    expect((await Promise.all(both.map(outcome))).sort()).toEqual(['joinApplication.notOpen', 'ok'])
  })

  test('survives mending, and is open to nobody who has a branch', async () => {
    const { id } = await first.client.joinApplications.submit(entries())
    const mended = await first.client.joinApplications.mend({ id, ...entries(), joinedOn: '2015-02' })
    expect(mended).toMatchObject({ state: 'pending', joinedOn: '2014-05-04', memberNumber: first.number })
    const active = await plantMember(server, tree.otherBranch)
    expect(await outcome(active.client.joinApplications.submit(entries()))).toBe(
      'joinApplication.alreadyMember',
    )
  })
})
