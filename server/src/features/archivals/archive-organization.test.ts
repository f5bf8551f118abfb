import { noticeSentence } from '@qingtuan/contract/notices/sentences'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { loggedInStaff } from '../../../test/accounts/staff.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { findDrift } from '../../../test/world/drift.ts'
import { leave } from '../../../test/world/leaving.ts'
import { plantMember } from '../../../test/world/members.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { plantPerson } from '../../../test/world/people.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import { steppedUp } from '../../../test/world/stepped-up.ts'
import type { Tree } from '../../../test/world/tree.ts'
import { plantTree } from '../../../test/world/tree.ts'

let server: TestServer
let tree: Tree

beforeEach(async () => {
  server = await startTestServer()
  onTestFinished(() => server.close())
  tree = await plantTree(server)
})

const retypedName = '高一一班'

const driftAt = (organizationId: number) => findDrift(server.platform.database, organizationId)

describe('O6 an archival', () => {
  test('does what its preview told: members float, applications close, codes and sessions end', async () => {
    const member = await plantMember(server, tree.branch, { name: '林晓雨' })
    const left = await plantMember(server, tree.branch, { name: '已离团' })
    await leave(server, left.memberId)
    const applicant = await plantPerson(server, { bornOn: '2008-05-04' })
    const entries = { joinedOn: '2023-05-04', memberNumber: '202311000001' }
    await applicant.client.joinApplications.submit({ organizationId: tree.branch.id, ...entries })
    const branch = await clientOf(server, tree.branch.accountId, 'console')
    const committee = await steppedUp(server, tree.committee.accountId)

    const preview = await committee.archivals.preview({ id: tree.branch.id })
    const effects = {
      members: 1,
      posts: 0,
      matters: expect.arrayContaining([{ kind: 'joinApplications', count: 1 }]),
      registrationCodes: 0,
      sessions: 1,
    }
    expect(preview).toMatchObject({ refusal: null, effects, superior: { id: tree.committee.id } })
    const done = await committee.archivals.archive({ id: tree.branch.id, retypedName: ' 高一　一班 ' })
    expect(done).toMatchObject({ effects, organization: { shortName: '高一一班' } })

    expect(await outcome(branch.accounts.me())).toBe('session.required')
    const card = (await member.client.members.mine()).membership
    expect(card).toMatchObject({ status: 'floating', organization: { id: tree.committee.id } })
    expect(card?.timeline.at(-1)).toMatchObject({ kind: 'floated', organization: { shortName: '高一一班' } })
    expect((await left.client.members.mine()).membership).toMatchObject({
      status: 'left',
      organization: { id: tree.branch.id },
    })
    const [application] = (await applicant.client.joinApplications.mine({})).items
    expect(application).toMatchObject({ state: 'closed', nextActor: null })
    expect(application?.steps.at(-1)).toMatchObject({ act: 'close', by: 'superior', byName: '第一中学' })
    expect(await driftAt(tree.city.id)).toEqual([])
    const { status } = await committee.organizations.get({ id: tree.branch.id })
    expect(status).toBe('archived')
    const { rows } = await server.platform.pool.query('SELECT * FROM archival')
    expect(rows).toMatchObject([
      { organization_id: tree.branch.id, superior_id: tree.committee.id, by_name: '第一中学', effects },
    ])
  })

  test('tells members, applicants and the superior inside the apps', async () => {
    const member = await plantMember(server, tree.branch)
    const committee = await steppedUp(server, tree.committee.accountId)
    await committee.archivals.archive({ id: tree.branch.id, retypedName })
    const [told] = (await member.client.notices.list({})).items
    expect(told).toMatchObject({ kind: 'member.floated', link: '/organization/apply', readAt: null })
    const sentence = told && noticeSentence(told.kind, 'zh-CN', told.facts)
    expect(sentence).toMatch(/“高一一班”已归档，您已转为流动团员.*“第一中学”/)
    const [toSuperior] = (await committee.notices.list({})).items
    expect(toSuperior).toMatchObject({ kind: 'organization.archived', facts: { members: 1 } })
  })

  test('withdraws codes, so that nobody registers under it, and leaves a trail for each change', async () => {
    const district = await clientOf(server, tree.otherDistrict.accountId, 'console')
    const city = await steppedUp(server, tree.city.accountId)
    await (await steppedUp(server, tree.otherDistrict.accountId)).archivals.archive({
      id: tree.farBranch.id,
      retypedName: '河畔社区',
    })
    const { code } = await district.organizations.issueRegistrationCode({
      organizationId: tree.otherDistrict.id,
      kind: 'branch',
    })
    const done = await city.archivals.archive({ id: tree.otherDistrict.id, retypedName: '南河区' })
    expect(done.effects.registrationCodes).toBe(1)
    const visitor = server.client('console')
    expect(await outcome(visitor.organizations.checkRegistrationCode({ code }))).toBe(
      'registrationCode.withdrawn',
    )
    const { rows } = await server.platform.pool.query(
      "SELECT subject_id FROM audit_entry WHERE act = 'archivals.archive' ORDER BY id",
    )
    expect(rows.map(({ subject_id }) => subject_id)).toEqual([
      String(tree.farBranch.id),
      String(tree.otherDistrict.id),
    ])
  })

  test('lets those who float already float on to the next superior, since when they do', async () => {
    const member = await plantMember(server, tree.branch)
    const committee = await steppedUp(server, tree.committee.accountId)
    await committee.archivals.archive({ id: tree.branch.id, retypedName })
    await committee.archivals.archive({ id: tree.otherBranch.id, retypedName: '高一二班' })
    server.advance(3 * 86_400_000)
    const district = await steppedUp(server, tree.district.accountId)
    await district.archivals.archive({ id: tree.committee.id, retypedName: '第一中学' })
    const { items } = await (
      await clientOf(server, tree.district.accountId, 'console')
    ).archivals.listFloating({})
    expect(items).toMatchObject([
      {
        id: member.memberId,
        floatingSince: '2026-03-02T01:00:00.000Z',
        daysFloating: 3,
        organization: { shortName: '西山区' },
        archivedOrganization: { shortName: '第一中学' },
      },
    ])
  })
})

describe('it is refused', () => {
  test('while a subordinate is not archived; answer and preview name it', async () => {
    const district = await steppedUp(server, tree.district.accountId)
    const failure = await district.archivals
      .archive({ id: tree.committee.id, retypedName: '第一中学' })
      .catch((error: unknown) => error)
    expect(failure).toMatchObject({
      code: 'archival.subordinatesRemain',
      data: { facts: { count: 2, names: '高一二班、高一一班' } },
    })
    const preview = await district.archivals.preview({ id: tree.committee.id })
    expect(preview.refusal?.code).toBe('archival.subordinatesRemain')
    expect(preview.living.items.map(({ id }) => id)).toEqual([tree.otherBranch.id, tree.branch.id])
  })

  test('with a wrong name, without the password given again, a second time', async () => {
    const id = tree.branch.id
    const fresh = await clientOf(server, tree.committee.accountId, 'console')
    expect(await outcome(fresh.archivals.archive({ id, retypedName }))).toBe('session.stepUpRequired')
    const committee = await steppedUp(server, tree.committee.accountId)
    const wrong = committee.archivals.archive({ id, retypedName: '高一二班' })
    expect(await outcome(wrong)).toBe('archival.nameMismatch')
    expect(await outcome(committee.archivals.archive({ id, retypedName }))).toBe('ok')
    expect(await outcome(committee.archivals.archive({ id, retypedName }))).toBe('organization.archived')
  })

  test.each([
    ['itself', 'branch', 'access.denied'],
    ['sideways', 'otherBranch', 'record.notFound'],
    ['from another district', 'otherDistrict', 'record.notFound'],
    ['a grandchild', 'district', 'access.denied'],
    ['from far above', 'city', 'access.denied'],
  ] as const)('%s', async (_, place, expected) => {
    const client = await steppedUp(server, tree[place].accountId)
    expect(await outcome(client.archivals.archive({ id: tree.branch.id, retypedName }))).toBe(expected)
    expect(await outcome(client.archivals.preview({ id: tree.branch.id }))).toBe(expected)
  })

  test('upward, and to a person', async () => {
    const branch = await steppedUp(server, tree.branch.accountId)
    const upward = branch.archivals.archive({ id: tree.committee.id, retypedName: '第一中学' })
    expect(await outcome(upward)).toBe('record.notFound')
    const { client } = await plantPerson(server)
    expect(await outcome(client.archivals.preview({ id: tree.branch.id }))).toBe('record.notFound')
  })

  test('at the top to everybody but the operator', async () => {
    const wish = { id: tree.city.id, retypedName: '东湖市' }
    const city = await steppedUp(server, tree.city.accountId)
    expect(await outcome(city.archivals.archive(wish))).toBe('access.denied')
    const { client } = await loggedInStaff(server, 'operator')
    expect((await client.archivals.preview({ id: tree.city.id })).refusal?.code).toBe(
      'archival.subordinatesRemain',
    )
    expect(await outcome(client.archivals.preview({ id: tree.branch.id }))).toBe('record.notFound')
  })
})
