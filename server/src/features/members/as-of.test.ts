import type { Client } from '@qingtuan/contract/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestServer } from '../../../test/test-server.ts'
import { deskOf } from '../../../test/world/desk.ts'
import { plantMember } from '../../../test/world/members.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { plantRelocationWorld, startRelocationServer } from '../../../test/world/relocations.ts'
import { clientOf, tokenOf } from '../../../test/world/sessions.ts'
import type { Tree } from '../../../test/world/tree.ts'

const DAY_MS = 86_400_000

let server: TestServer
let tree: Tree
let lin: Awaited<ReturnType<typeof plantMember>>

/**
 * 2 March: 林晓雨, 白杨 and 安然 join 高一一班, 远方 joins 河畔社区. 3rd: 林晓雨 asks to go there. 4th: is there.
 * 6th: 高一一班 writes down that 白杨 left on the 5th. 7th: 高一二班, which 杜鹃 joined on the 6th, is archived. 8th: the
 * school, with its branches, goes from 西山区 to 南河区. 9th: 白杨 is restored.
 */
beforeAll(async () => {
  server = await startRelocationServer()
  const world = await plantRelocationWorld(server)
  tree = world.tree
  lin = await plantMember(server, tree.branch, { name: '林晓雨' })
  const bai = await plantMember(server, tree.branch, { name: '白杨' })
  await plantMember(server, tree.branch, {
    name: '安然',
    bornOn: '2008-03-05',
    joinedOn: '2022-05-04',
    number: '202211000007',
  })
  await plantMember(server, tree.farBranch, { name: '远方' })
  server.advance(DAY_MS)
  const wish = { toOrganizationId: tree.farBranch.id, statement: '随父母迁居，到新学校就读' }
  const { id } = await lin.client.transfers.start(wish)
  server.advance(DAY_MS)
  await (await clientOf(server, tree.branch.accountId, 'console')).transfers.approveOut({ id })
  await (await clientOf(server, tree.farBranch.accountId, 'console')).transfers.approveIn({ id })
  server.advance(2 * DAY_MS)
  const left = { id: bai.memberId, reason: 'withdrawn', leftOn: '2026-03-05' } as const
  await (await deskOf(server, tree.branch)).members.leave(left)
  await plantMember(server, tree.otherBranch, { name: '杜鹃' })
  server.advance(DAY_MS)
  const archival = await deskOf(server, tree.committee)
  await archival.archivals.archive({ id: tree.otherBranch.id, retypedName: '高一二班' })
  server.advance(DAY_MS)
  const proposed = await world.propose(tree.district)
  await world.approve(tree.otherDistrict, proposed.id)
  server.advance(DAY_MS)
  await (await deskOf(server, tree.committee)).members.restore({
    id: bai.memberId,
    reason: '误办离团，予以恢复',
  })
  server.advance(DAY_MS)
}, 60_000)
afterAll(() => server.close())

type Filter = Parameters<Client['members']['list']>[0]
type RollExport = Extract<Parameters<Client['exports']['begin']>[0], { subject: 'members' }>
const listed = async (who: keyof Tree, filter: Filter) =>
  (await (await clientOf(server, tree[who].accountId, 'console')).members.list(filter)).items
const roll = async (who: keyof Tree, asOf: string, filter: Filter = {}) =>
  (await listed(who, { ...filter, asOf })).map(
    ({ name, status, organization }) => `${name} ${status} ${organization.shortName}`,
  )

describe('a roll of an earlier day', () => {
  test.each<[keyof Tree, string, string[]]>([
    ['branch', '2026-03-01', []],
    ['branch', '2026-03-02', ['安然 active 高一一班', '白杨 active 高一一班', '林晓雨 active 高一一班']],
    [
      'branch',
      '2026-03-03',
      ['安然 active 高一一班', '白杨 active 高一一班', '林晓雨 transferring 高一一班'],
    ],
    ['branch', '2026-03-04', ['安然 active 高一一班', '白杨 active 高一一班']],
    // Written down on the 6th, and so by then unknown; it was the 5th nevertheless.
    ['branch', '2026-03-05', ['安然 active 高一一班']],
    ['branch', '2026-03-08', ['安然 active 高一一班']],
    ['branch', '2026-03-09', ['安然 active 高一一班', '白杨 active 高一一班']],
    ['farBranch', '2026-03-03', ['远方 active 河畔社区']],
    ['farBranch', '2026-03-04', ['林晓雨 active 河畔社区', '远方 active 河畔社区']],
    ['committee', '2026-03-06', ['安然 active 高一一班', '杜鹃 active 高一二班']],
    ['committee', '2026-03-07', ['安然 active 高一一班', '杜鹃 floating 第一中学']],
    ['district', '2026-03-07', ['安然 active 高一一班', '杜鹃 floating 第一中学']],
    ['district', '2026-03-08', []],
    ['otherDistrict', '2026-03-07', ['林晓雨 active 河畔社区', '远方 active 河畔社区']],
    [
      'otherDistrict',
      '2026-03-08',
      ['安然 active 高一一班', '杜鹃 floating 第一中学', '林晓雨 active 河畔社区', '远方 active 河畔社区'],
    ],
    [
      'city',
      '2026-03-03',
      [
        '安然 active 高一一班',
        '白杨 active 高一一班',
        '林晓雨 transferring 高一一班',
        '远方 active 河畔社区',
      ],
    ],
  ])('%s at the end of %s', async (who, asOf, rows) => {
    expect(await roll(who, asOf)).toEqual(rows)
  })

  test('today and later is the present', async () => {
    for (const asOf of ['2026-03-10', '2099-01-01'])
      expect(await listed('city', { asOf })).toEqual(await listed('city', {}))
  })

  test('goes from page to page in every order', async () => {
    const client = await clientOf(server, tree.city.accountId, 'console')
    for (const sort of ['name', 'joinedOn', 'bornOn', 'admittedAt'] as const) {
      const filter = { asOf: '2026-03-06', sort, direction: 'down', limit: 1 } as const
      const names: string[] = []
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const page = await client.members.list({ ...filter, ...(cursor ? { cursor } : {}) })
        names.push(...page.items.map(({ name }) => name))
        cursor = page.nextCursor
      }
      expect(names.toSorted()).toEqual(['安然', '杜鹃', '林晓雨', '远方'].toSorted())
    }
  })

  test('is searched by what is known of that day', async () => {
    expect(await roll('branch', '2026-03-03', { text: 'lxy' })).toEqual(['林晓雨 transferring 高一一班'])
    expect(await roll('branch', '2026-03-03', { status: 'transferring' })).toEqual([
      '林晓雨 transferring 高一一班',
    ])
    expect(await roll('branch', '2026-03-05', { status: 'left' })).toEqual(['白杨 left 高一一班'])
    // 安然 turned 18 on the 5th.
    expect(await roll('branch', '2026-03-04', { ageTo: 17 })).toEqual(['安然 active 高一一班'])
    expect(await roll('branch', '2026-03-05', { ageTo: 17 })).toEqual([])
    expect(await roll('otherDistrict', '2026-03-08', { organizationId: tree.committee.id })).toEqual([
      '安然 active 高一一班',
      '杜鹃 floating 第一中学',
    ])
  })

  test('says nothing of what is so now alone', async () => {
    const asked = listed('city', { asOf: '2026-03-03', record: 'incomplete' })
    expect(await outcome(asked)).toBe('member.asOfCondition')
    expect(await outcome(listed('city', { asOf: '2026-03-10', record: 'incomplete' }))).toBe('ok')
  })

  test('shows of those who are elsewhere now only who they are', async () => {
    await server.platform.database
      .updateTable('member')
      .set({ occupation: '学生', email: 'lin@example.cn' })
      .where('id', '=', lin.memberId)
      .execute()
    const [then] = await listed('branch', { asOf: '2026-03-03', text: '林晓雨' })
    expect(then).toMatchObject({ inReach: false, occupation: null, email: null, memberNumber: lin.number })
    const [there] = await listed('city', { asOf: '2026-03-03', text: '林晓雨' })
    expect(there).toMatchObject({ inReach: true, occupation: '学生', email: 'lin@example.cn' })
  })

  test('is exported as it is shown, without the numbers of those who are elsewhere', async () => {
    const desk = await deskOf(server, tree.branch)
    const wish: Omit<RollExport, 'filter'> = {
      subject: 'members',
      format: 'csv',
      columns: ['name', 'status', 'organization', 'documentNumber', 'phone'],
      unmasked: true,
      reason: '核对三月初名册',
    }
    const failing = desk.exports.begin({ ...wish, filter: { asOf: '2026-03-03', finding: 'any' } })
    expect(await outcome(failing)).toBe('member.asOfCondition')
    const { id, fileName } = await desk.exports.begin({ ...wish, filter: { asOf: '2026-03-03' } })
    expect(fileName).toBe('团员花名册-截至2026-03-03.csv')
    await server.runJobs()
    expect(await desk.exports.get({ id })).toMatchObject({ state: 'done', done: 3 })
    const token = await tokenOf(server, tree.branch.accountId, 'console')
    const headers = { 'x-qingtuan-app': 'console', cookie: `__Host-qingtuan-console=${token}` }
    const text = await (await server.request(`/api/exports/${id}/file`, { headers })).text()
    expect(text.split(/\r?\n/).find((line) => line.startsWith('林晓雨'))).toBe('林晓雨,转接中,高一一班,,')
    expect(text).toContain('安然,正常,高一一班,1101')
  })
})
