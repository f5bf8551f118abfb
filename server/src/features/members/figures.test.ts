import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { callOf } from '../../../test/world/call.ts'
import { plantMember } from '../../../test/world/members.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { plantSmallRoll } from '../../../test/world/roll.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import type { Tree } from '../../../test/world/tree.ts'
import { actorOf, plantTree } from '../../../test/world/tree.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { changeMember } from './change-member.ts'
import { foldCounts } from './fold-counts.ts'
import { lockMember } from './store/members.ts'

let server: TestServer
let tree: Tree

beforeAll(async () => {
  server = await startTestServer()
  tree = await plantTree(server)
  await plantSmallRoll(server, tree)
})
afterAll(() => server.close())

const console = (name: keyof Tree) => clientOf(server, tree[name].accountId, 'console')

test('count a subtree, the same before and after they are folded', async () => {
  const city = await console('city')
  const expected = {
    members: 4,
    byStatus: [{ status: 'active', count: 4 }],
    bySex: [
      { sex: 'male', count: 1 },
      { sex: 'female', count: 3 },
    ],
    byBirthYear: [1998, 1999, 2000, 2004].map((birthYear) => ({ birthYear, count: 1 })),
    pyramid: [
      { birthYear: 1998, sex: 'male', count: 1 },
      ...[1999, 2000, 2004].map((birthYear) => ({ birthYear, sex: 'female', count: 1 })),
    ],
    byEducation: [{ value: '', count: 4 }],
    byEthnicGroup: [{ value: '', count: 4 }],
    byJoinedMonth: ['2013-06', '2014-05', '2015-09', '2019-05'].map((value) => ({ value, count: 1 })),
    completeRecords: 0,
    organizations: { branches: 3, others: 3 },
    pendingJoinApplications: 0,
    silentJoinApplications: 0,
  }
  expect(await city.members.figures({ organizationId: tree.city.id })).toEqual(expected)
  await foldCounts(server.platform)
  expect(await city.members.figures({ organizationId: tree.city.id })).toEqual(expected)
})

test('of the parts, and of who moved between them', async () => {
  const city = await console('city')
  const moved = await plantMember(server, tree.otherBranch, { name: '李悦', bornOn: '2001-01-01' })
  const actor = actorOf(tree.branch)
  await inTransaction(server.platform.database, async (trx) => {
    const member = await lockMember(trx, moved.memberId)
    if (!member) throw new Error('The member is there')
    const set = { organization_id: tree.farBranch.id, org_path: tree.farBranch.path, ethnic_group: '01' }
    const call = callOf(server.platform, { actor })
    await changeMember(trx, call, { member, set, event: { kind: 'transferred' }, act: 'test.move' })
  })
  const id = tree.city.id
  const parts = (await city.members.figuresOfParts({ organizationId: id })).items
  expect(parts.map(({ shortName, members, complete }) => [shortName, members, complete])).toEqual([
    ['南河区', 2, 0],
    ['西山区', 3, 0],
  ])
  const months = { fromMonth: '2026-01', toMonth: '2026-12' }
  const flows = (await city.members.flows({ organizationId: id, ...months })).items
  expect(flows).toMatchObject([{ from: { shortName: '西山区' }, to: { shortName: '南河区' }, count: 1 }])
  const committee = await console('committee')
  const out = await committee.members.flows({ organizationId: tree.committee.id, ...months })
  expect(out.items).toMatchObject([{ from: { shortName: '高一二班' }, to: null, count: 1 }])
  expect(
    (await city.members.flows({ organizationId: id, fromMonth: '2025-01', toMonth: '2025-12' })).items,
  ).toEqual([])
  expect(await outcome(committee.members.flows({ organizationId: id, ...months }))).toBe('record.notFound')
  expect(await outcome(committee.members.figuresOfParts({ organizationId: id }))).toBe('record.notFound')
})

test('are of what one may see', async () => {
  const committee = await console('committee')
  const { members } = await committee.members.figures({ organizationId: tree.otherBranch.id })
  expect(members).toBe(1)
  for (const organizationId of [tree.district.id, tree.farBranch.id, 999_999])
    expect(await outcome(committee.members.figures({ organizationId }))).toBe('record.notFound')
})
