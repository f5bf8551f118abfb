import type { Client } from '@qingtuan/contract/client'
import { LEAVE_REASONS } from '@qingtuan/domain/members/status'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tally } from '../../../test/accounts/outcomes.ts'
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
const look = async ({ memberId }: Member) =>
  (await clientOf(server, tree.city.accountId, 'console')).members.get({ id: memberId })
const set = async (
  { memberId }: Member,
  columns: { status: 'transferring' } | { status: 'floating'; floating_since: Date },
) => server.platform.database.updateTable('member').set(columns).where('id', '=', memberId).execute()

describe('the branch ends a membership', () => {
  test.each(LEAVE_REASONS)('%s: the record stays, the figures follow', async (reason) => {
    const member = await plant()
    const before = await figures()
    await leave('branch', member, { reason, leftOn: '2026-01-05', note: '经支部大会讨论' })
    expect(await look(member)).toMatchObject({
      status: 'left',
      leftAt: '2026-01-04T16:00:00.000Z',
      leftReason: reason,
      memberNumber: member.number,
      may: { edit: false, leave: false },
    })
    expect((await look(member)).timeline.at(-1)).toMatchObject({
      kind: 'left',
      byName: '高一一班',
      note: '经支部大会讨论',
      details: { leftReason: [null, reason], leftOn: [null, '2026-01-05'] },
    })
    const after = await figures()
    expect([after.members - before.members, after.left - before.left]).toEqual([-1, 1])
  })

  test('who has left is listed by status, and told by notice and SMS; of a death nobody is told', async () => {
    const [gone, dead] = [await plant(), await plant()]
    await leave('branch', gone)
    await leave('branch', dead, { reason: 'deceased', leftOn: TODAY })
    const client = await clientOf(server, tree.branch.accountId, 'console')
    const { items } = await client.members.list({ status: 'left', limit: 200 })
    expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining([gone.memberId, dead.memberId]))
    expect((await server.sms(gone.phone)).text).toMatch(/“高一一班”已为您办理离团，离团日期 2026-03-02/)
    const told = server.platform.database
      .selectFrom('notice')
      .select('person_id')
      .where('kind', '=', 'member.left')
    const people = (await told.execute()).map(({ person_id }) => person_id)
    expect([people.includes(gone.personId), people.includes(dead.personId)]).toEqual([true, false])
    expect((await gone.client.accounts.me()).person?.memberStatus).toBe('left')
  })

  test('of many at once one has effect', async () => {
    const member = await plant()
    const client = await deskOf(server, tree.branch)
    const outcomes = await Promise.all(
      [1, 2, 3, 4].map(() => outcome(client.members.leave({ id: member.memberId, ...withdrawn }))),
    )
    expect(tally(outcomes)).toEqual({ ok: 1, 'member.alreadyLeft': 3 })
    expect((await look(member)).timeline.filter(({ kind }) => kind === 'left')).toHaveLength(1)
  })

  test('a serving cadre’s posts end in the same step, or nothing does', async () => {
    const member = await plant()
    await appoint(member)
    expect(await outcome(leave('branch', member))).toBe('member.servesAsCadre')
    expect(await outcome(leave('branch', member, { reason: 'ageOut', leftOn: TODAY, endPosts: true }))).toBe(
      'member.servesAsCadre',
    )
    await leave('branch', member, { ...withdrawn, endPosts: true })
    expect((await look(member)).timeline.map(({ kind }) => kind).slice(1)).toEqual(['postEnded', 'left'])
    const post = server.platform.database.selectFrom('cadre_post').select('ended_reason')
    expect(await post.where('person_id', '=', member.personId).execute()).toEqual([
      { ended_reason: 'leftLeague' },
    ])
  })

  test('a floating member is ended by whoever is above', async () => {
    const member = await plant()
    await set(member, { status: 'floating', floating_since: server.platform.clock() })
    expect(await outcome(leave('district', member))).toBe('ok')
  })
})

describe('it is refused', () => {
  test.each<[keyof Tree, string]>([
    ['committee', 'member.leavesByBranch'],
    ['city', 'member.leavesByBranch'],
    ['otherBranch', 'record.notFound'],
    ['farBranch', 'record.notFound'],
  ])('to %s: %s', async (name, code) => {
    expect(await outcome(leave(name, await plant()))).toBe(code)
  })

  test.each<[string, Leaving, string]>([
    ['expelled without a note', { reason: 'expelled', leftOn: TODAY }, 'member.reasonRequired'],
    ['in the future', { reason: 'withdrawn', leftOn: '2026-03-03' }, 'member.leftOnInvalid'],
    ['for age before 28', { reason: 'ageOut', leftOn: TODAY }, 'member.notYetAgeOut'],
  ])('%s', async (_, wish, code) => {
    expect(await outcome(leave('branch', await plant('1998-05-04'), wish))).toBe(code)
  })

  test('in a transfer, without the password, to the member', async () => {
    const member = await plant()
    await set(member, { status: 'transferring' })
    expect(await outcome(leave('branch', member))).toBe('member.inTransfer')
    const fresh = await clientOf(server, tree.branch.accountId, 'console')
    const wish = { id: (await plant()).memberId, ...withdrawn }
    expect(await outcome(fresh.members.leave(wish))).toBe('session.stepUpRequired')
    expect(await outcome(member.client.members.leave(wish))).toBe('access.denied')
  })
})

async function figures() {
  const client = await clientOf(server, tree.city.accountId, 'console')
  const { members, byStatus } = await client.members.figures({ organizationId: tree.city.id })
  return { members, left: byStatus.find(({ status }) => status === 'left')?.count ?? 0 }
}

async function appoint({ personId }: Member): Promise<void> {
  const at = server.platform.clock()
  const post = { post: 'rightsOfficer', kind: 'partTime', state: 'active', started_on: '2025-09-01' } as const
  const where = { organization_id: tree.branch.id, org_path: tree.branch.path }
  const row = { id: newId(), person_id: personId, ...where, ...post, appointed_at: at }
  await server.platform.database.insertInto('cadre_post').values(row).execute()
}
