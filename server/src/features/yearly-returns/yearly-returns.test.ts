import { afterAll, beforeAll, expect, test } from 'vitest'
import { cellsOf } from '../../../test/exchange/bench.ts'
import { textOfPdf } from '../../../test/pdf/read-pdf.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { plantMember } from '../../../test/world/members.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { plantSmallRoll } from '../../../test/world/roll.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import type { Tree } from '../../../test/world/tree.ts'
import { plantTree } from '../../../test/world/tree.ts'
import { freezeYearlyReturns } from './freeze-yearly-returns.ts'

let server: TestServer
let tree: Tree

/** 2025 was frozen with six members in 高一一班, 2026 with two. */
beforeAll(async () => {
  server = await startTestServer()
  tree = await plantTree(server)
  await plantSmallRoll(server, tree)
  for (let count = 0; count < 4; count += 1)
    await plantMember(server, tree.branch, { name: `林晓${'一二三四'[count]}` })
  await freezeYearlyReturns(server.platform)
  await server.platform.database
    .updateTable('yearly_return')
    .set({ members: 6 })
    .where('organization_id', '=', tree.branch.id)
    .execute()
  await server.platform.database
    .deleteFrom('member_count')
    .where('organization_id', '=', tree.branch.id)
    .where('birth_year', '=', 1999)
    .execute()
  const { platform } = server
  const nextYear = new Date('2027-01-01T00:00:00+08:00')
  await freezeYearlyReturns({ ...platform, clock: () => nextYear })
  await freezeYearlyReturns({ ...platform, clock: () => new Date('2027-01-02T00:00:00+08:00') })
})
afterAll(() => server.close())

const console = (name: keyof Tree) => clientOf(server, tree[name].accountId, 'console')

test('a year is frozen once, for every organization, and tells what it held', async () => {
  const city = await console('city')
  const { items } = await city.yearlyReturns.list({ organizationId: tree.city.id })
  expect(items.map(({ year, members, before }) => [year, members, before])).toEqual([
    [2026, 8, 8],
    [2025, 8, null],
  ])
  const detail = await city.yearlyReturns.get({ organizationId: tree.city.id, year: 2026 })
  expect(detail).toMatchObject({
    dropped: false,
    frozenAt: '2026-12-31T16:00:00.000Z',
    figures: { members: 8, organizations: { branches: 3, others: 3 } },
    figuresBefore: { members: 8 },
    may: { explain: false },
  })
  expect(detail.figures.byEducation).toEqual([{ value: '', count: 8 }])
})

test('what fell is explained by the organization itself, and seen by its superior', async () => {
  const [branch, committee] = [await console('branch'), await console('committee')]
  const key = { organizationId: tree.branch.id, year: 2026 }
  expect(await branch.yearlyReturns.get(key)).toMatchObject({
    members: 1,
    before: 6,
    dropped: true,
    explanation: null,
  })
  const children = { organizationId: tree.committee.id, year: 2026 }
  const names = async (only?: 'dropped' | 'unexplained') =>
    (await committee.yearlyReturns.listChildren(only ? { ...children, only } : children)).items.map(
      ({ organization }) => organization.shortName,
    )
  expect(await names()).toEqual(['高一二班', '高一一班'])
  expect(await names('unexplained')).toEqual(['高一一班'])
  expect(await outcome(committee.yearlyReturns.explain({ ...key, text: '不是我的事情' }))).toBe(
    'record.notFound',
  )
  expect(await outcome(branch.yearlyReturns.explain({ ...key, text: '毕业' }))).toBe(
    'yearlyReturn.explanationRequired',
  )
  const said = await branch.yearlyReturns.explain({ ...key, text: '高三毕业，组织关系已转出' })
  expect(said.explanation).toMatchObject({ text: '高三毕业，组织关系已转出', byName: '高一一班' })
  expect(await names('unexplained')).toEqual([])
  expect(await names('dropped')).toEqual(['高一一班'])
  expect(
    await outcome(
      (await console('otherBranch')).yearlyReturns.explain({
        organizationId: tree.otherBranch.id,
        year: 2026,
        text: '没有减少多少人',
      }),
    ),
  ).toBe('yearlyReturn.nothingToExplain')
})

test('page by page', async () => {
  const committee = await console('committee')
  const input = { organizationId: tree.committee.id, year: 2026, limit: 1 }
  const first = await committee.yearlyReturns.listChildren(input)
  const second = await committee.yearlyReturns.listChildren({ ...input, cursor: first.nextCursor ?? '' })
  expect([...first.items, ...second.items].map(({ organization }) => organization.shortName)).toEqual([
    '高一二班',
    '高一一班',
  ])
  expect(second.nextCursor).toBeNull()
  expect(await outcome(committee.yearlyReturns.listChildren({ ...input, cursor: 'x' }))).toBe('input.invalid')
})

test('strangers are not told that they exist', async () => {
  const other = await console('otherDistrict')
  const key = { organizationId: tree.branch.id, year: 2026 }
  expect(await outcome(other.yearlyReturns.get(key))).toBe('record.notFound')
  expect(await outcome(other.yearlyReturns.list(key))).toBe('record.notFound')
  expect(await outcome(other.yearlyReturns.listChildren(key))).toBe('record.notFound')
  expect(await outcome(other.yearlyReturns.explain({ ...key, text: '不是我的事情' }))).toBe('record.notFound')
  const branch = await console('branch')
  expect(await outcome(branch.yearlyReturns.get({ ...key, year: 2020 }))).toBe('record.notFound')
})

test('after 31 March nothing is explained any more', async () => {
  server.advance(Date.parse('2027-04-01T00:00:00+08:00') - server.platform.clock().getTime())
  const late = await clientOf(server, tree.branch.accountId, 'console')
  const key = { organizationId: tree.branch.id, year: 2026 }
  expect(await outcome(late.yearlyReturns.explain({ ...key, text: '高三毕业，组织关系已转出' }))).toBe(
    'yearlyReturn.closed',
  )
})

// Reading a font of 10 MB takes its time on a busy machine.
test('is carried away as a table and printed, drops with their reasons, by nobody outside', {
  timeout: 60_000,
}, async () => {
  const committee = await console('committee')
  const key = { organizationId: tree.committee.id, year: 2026 }
  const wish = { subject: 'yearlyReturn', format: 'xlsx', ...key } as const
  const written = async (format: 'xlsx' | 'pdf') => {
    const { id, fileName } = await committee.exports.begin({ ...wish, format })
    expect(fileName).toMatch(/^2026年报-第一中学-/)
    await server.runJobs()
    expect(await committee.exports.get({ id })).toMatchObject({ state: 'done', done: 3, total: 3 })
    return (await committee.exports.download({ id })).body
  }
  const [header, own, ...below] = await cellsOf(await written('xlsx'))
  expect(header?.slice(0, 6)).toEqual(['团组织', '年末团员', '上年末', '增减', '须说明', '减少原因说明'])
  expect(own?.[0]).toBe('第一中学')
  expect(below.map((row) => row.slice(0, 7))).toEqual([
    expect.arrayContaining(['高一二班', '否']),
    ['高一一班', 1, 6, -5, '是', '高三毕业，组织关系已转出', '高一一班'],
  ])
  const text = textOfPdf(Buffer.from(await (await written('pdf')).arrayBuffer()))
  expect(text).toContain('2026 年年报')
  expect(text).toContain('高一一班')
  for (const stranger of ['branch', 'otherDistrict'] as const)
    expect(await outcome((await console(stranger)).exports.begin(wish))).toBe('record.notFound')
  expect(await outcome(committee.exports.begin({ ...wish, year: 2020 }))).toBe('record.notFound')
})
