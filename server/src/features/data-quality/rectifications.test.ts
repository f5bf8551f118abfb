import type { Client } from '@qingtuan/contract/client'
import { addDays, toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cellsOf } from '../../../test/exchange/bench.ts'
import { textOfPdf } from '../../../test/pdf/read-pdf.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { plantMember } from '../../../test/world/members.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import type { Tree } from '../../../test/world/tree.ts'
import { plantTree } from '../../../test/world/tree.ts'
import { checkAllMembers } from './check-members.ts'
import { endOverdueRectifications } from './rectifications/end-rectification.ts'

const DAY = 86_400_000

let server: TestServer
let tree: Tree

beforeAll(async () => {
  server = await startTestServer()
  tree = await plantTree(server)
  await plantMember(server, tree.branch, { name: '林晓雨' })
  await plantMember(server, tree.otherBranch, { name: '=周子墨' })
  await plantMember(server, tree.farBranch, { name: '阿依努尔' })
  await checkAllMembers(server.platform)
})
afterAll(() => server.close())

async function written(by: Client, key: { id: string; organizationId: number; format: 'xlsx' | 'pdf' }) {
  const { id } = await by.exports.begin({ subject: 'rectificationReport', ...key })
  await server.runJobs()
  return by.exports.get({ id })
}
const console = (name: keyof Tree) => clientOf(server, tree[name].accountId, 'console')
const wish = () => ({
  title: '信息完善行动',
  checks: ['recordIncomplete' as const],
  deadline: addDays(toShanghaiDate(server.platform.clock()), 30),
})

test('a campaign takes in what stands open below, is told to the children, and is not a branch’s to start', async () => {
  const [branch, district] = [await console('branch'), await console('district')]
  expect(await outcome(branch.rectifications.start(wish()))).toBe('access.denied')
  expect(await outcome(district.rectifications.start({ ...wish(), checks: [] }))).toBe(
    'rectification.checksMissing',
  )
  const started = await district.rectifications.start(wish())
  expect(started).toMatchObject({ progress: { all: 2, open: 2 }, endedAt: null, may: { end: true } })
  const notices = await server.platform.database.selectFrom('notice').selectAll().execute()
  expect(notices).toMatchObject([{ organization_id: tree.committee.id, kind: 'rectification.started' }])
  expect((await branch.rectifications.list()).items).toMatchObject([
    { progress: { all: 1 }, may: { end: false } },
  ])
  expect((await (await console('otherDistrict')).rectifications.list()).items).toEqual([])
  expect((await (await console('city')).rectifications.list()).items).toEqual([])
})

// Reading a font of 10 MB takes its time on a busy machine.
test('its report is read by page, as spreadsheet and printed, by nobody outside', {
  timeout: 60_000,
}, async () => {
  const district = await console('district')
  const [{ id } = { id: '' }] = (await district.rectifications.list()).items
  const key = { id, organizationId: tree.district.id }
  const branch = await console('branch')
  const [own] = (await branch.dataQuality.listFindings({ check: 'recordIncomplete' })).items
  await branch.dataQuality.explain({ ids: [own?.id ?? ''], text: '户籍在外省，正在补' })
  expect(await district.rectifications.report(key)).toMatchObject({
    progress: { all: 2, explained: 1, open: 1 },
    byCheck: [{ check: 'recordIncomplete', all: 2 }],
    byChild: [{ shortName: '第一中学', all: 2 }],
  })
  const listed = (await district.rectifications.listReported(key)).items
  expect(listed.map(({ member, explanation }) => [member?.name, explanation]).sort()).toEqual([
    ['=周子墨', null],
    ['林晓雨', '户籍在外省，正在补'],
  ])
  const sheet = await written(district, { ...key, format: 'xlsx' })
  expect(sheet).toMatchObject({ state: 'done', done: 2, total: 2 })
  expect(sheet.fileName).toMatch(/^整改报告-西山区-.*\.xlsx$/)
  const cells = await cellsOf((await district.exports.download({ id: sheet.id })).body)
  expect(cells.slice(3)).toEqual([
    ['问题', '总数', '已整改', '说明已认可', '待认可', '待整改'],
    ['信息不完整', '2', '0', '0', '1', '1'],
  ])
  expect(JSON.stringify(cells)).toContain("'=周子墨")
  const { id: printed } = await written(district, { ...key, format: 'pdf' })
  const { headers, body: pdf } = await district.exports.download({ id: printed })
  expect(pdf.type).toBe('application/pdf')
  expect(headers['accept-ranges']).toBe('bytes')
  const text = textOfPdf(Buffer.from(await pdf.arrayBuffer()))
  expect(text).toContain('信息完善行动')
  expect(text).toContain('林晓雨')
  for (const stranger of ['farBranch', 'otherDistrict'] as const)
    expect(await outcome((await console(stranger)).rectifications.report(key))).toBe('record.notFound')
  expect(await outcome(branch.rectifications.report(key))).toBe('record.notFound')
  const wish = { subject: 'rectificationReport', format: 'xlsx', id } as const
  expect(await outcome(branch.exports.begin({ ...wish, organizationId: tree.district.id }))).toBe(
    'record.notFound',
  )
  // The whole league is the number officer’s.
  expect(await outcome(district.exports.begin(wish))).toBe('record.notFound')
  expect(await outcome(district.rectifications.report({ ...key, organizationId: tree.farBranch.id }))).toBe(
    'record.notFound',
  )
})

test('ends with its deadline, or before, and stays as it was', async () => {
  const district = await console('district')
  const [{ id } = { id: '' }] = (await district.rectifications.list()).items
  const early = await district.rectifications.start({ ...wish(), title: '提前结束' })
  expect((await district.rectifications.end({ id: early.id })).endedAt).not.toBeNull()
  expect(await outcome(district.rectifications.end({ id: early.id }))).toBe('rectification.over')
  expect(await outcome((await console('branch')).rectifications.end({ id }))).toBe('record.notFound')
  server.advance(32 * DAY)
  await endOverdueRectifications(server.platform)
  await server.platform.database
    .updateTable('member')
    .set({
      ethnic_group: '01',
      political_status: '03',
      education_full_time: '60',
      education_highest: '60',
      household_area: '110108',
    })
    .execute()
  await checkAllMembers(server.platform)
  const again = await console('district')
  const report = await again.rectifications.report({ id, organizationId: tree.district.id })
  expect(report).toMatchObject({ progress: { all: 2, fixed: 0, explained: 1 }, may: { end: false } })
  expect(report.endedAt).not.toBeNull()
})
