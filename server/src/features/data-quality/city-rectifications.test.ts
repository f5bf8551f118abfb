import type { StaffRole } from '@qingtuan/domain/cadres/power'
import { addDays, toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cellsOf } from '../../../test/exchange/bench.ts'
import { textOfPdf } from '../../../test/pdf/read-pdf.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { plantStaff } from '../../../test/world/appeals.ts'
import { plantMember } from '../../../test/world/members.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import type { Tree } from '../../../test/world/tree.ts'
import { plantOrganization, plantTree } from '../../../test/world/tree.ts'
import { checkAllMembers } from './check-members.ts'
import { endOverdueRectifications } from './rectifications/end-rectification.ts'

const DAY = 86_400_000

let server: TestServer
let tree: Tree

beforeAll(async () => {
  server = await startTestServer()
  tree = await plantTree(server)
  const elsewhere = await plantOrganization(server, {
    parent: null,
    kind: 'leadingBody',
    shortName: '铁路团委',
  })
  const rail = await plantOrganization(server, { parent: elsewhere, kind: 'branch', shortName: '机务段' })
  await plantMember(server, tree.branch, { name: '林晓雨' })
  await plantMember(server, tree.farBranch, { name: '阿依努尔' })
  await plantMember(server, rail, { name: '周子墨' })
  await checkAllMembers(server.platform)
})
afterAll(() => server.close())

const console = (name: keyof Tree) => clientOf(server, tree[name].accountId, 'console')
const wish = () => ({
  title: '全市信息完善行动',
  checks: ['recordIncomplete' as const],
  deadline: addDays(toShanghaiDate(server.platform.clock()), 30),
})

async function deskOf(role: StaffRole) {
  const { accountId } = await plantStaff(server, role)
  return clientOf(server, accountId, 'console')
}
const staff = async (role: StaffRole) => (await deskOf(role)).cityRectifications

test('the number officer starts one for the whole league, and the organizations at the top are told', async () => {
  const officer = await staff('numberOfficer')
  expect(await outcome(officer.start({ ...wish(), checks: [] }))).toBe('rectification.checksMissing')
  const started = await officer.start(wish())
  expect(started).toMatchObject({ startedBy: null, progress: { all: 3, open: 3 }, may: { end: true } })
  expect(await officer.list()).toMatchObject({ items: [{ id: started.id }], may: { start: true } })
  const { database } = server.platform
  const told = await database.selectFrom('notice').selectAll().orderBy('organization_id').execute()
  const top = await database.selectFrom('organization').select('id').where('parent_id', 'is', null).execute()
  expect(told.map(({ organization_id }) => organization_id)).toEqual(top.map(({ id }) => id))
  expect(told[0]).toMatchObject({ kind: 'rectification.started', facts: { organization: '基层部' } })
  expect(told[0]?.link).toBe(`/data-quality/campaigns/${started.id}`)
})

test('every organization sees it with its own part, and ends it no more than it sees others’', async () => {
  const [{ id } = { id: '' }] = (await (await staff('numberOfficer')).list()).items
  for (const [name, all] of [
    ['city', 2],
    ['district', 1],
    ['farBranch', 1],
    ['otherBranch', 0],
  ] as const) {
    const { rectifications } = await console(name)
    expect((await rectifications.list()).items).toMatchObject([
      { id, startedBy: null, progress: { all }, may: { end: false } },
    ])
    expect(await outcome(rectifications.end({ id }))).toBe('record.notFound')
    const own = await rectifications.report({ id, organizationId: tree[name].id })
    expect(own).toMatchObject({ progress: { all }, organization: { id: tree[name].id } })
  }
  const branch = await console('branch')
  const [found] = (await branch.dataQuality.listFindings({ check: 'recordIncomplete' })).items
  await branch.dataQuality.explain({ ids: [found?.id ?? ''], text: '户籍在外省，正在补' })
  const other = { id, organizationId: tree.farBranch.id }
  expect(await outcome(branch.rectifications.report(other))).toBe('record.notFound')
})

test('the officer reads the whole report and drills down to any organization', {
  timeout: 60_000,
}, async () => {
  const officer = await staff('numberOfficer')
  const [{ id } = { id: '' }] = (await officer.list()).items
  const whole = await officer.report({ id })
  expect(whole).toMatchObject({ organization: null, progress: { all: 3, explained: 1, open: 2 } })
  expect(whole.byChild.map(({ shortName, all }) => [shortName, all]).sort()).toEqual([
    ['东湖市', 2],
    ['铁路团委', 1],
  ])
  const below = await officer.report({ id, organizationId: tree.city.id })
  expect(below.organization?.id).toBe(tree.city.id)
  expect(below.byChild).toHaveLength(2)
  const one = { id, organizationId: tree.branch.id }
  expect((await officer.listReported(one)).items).toMatchObject([
    { member: { name: '林晓雨' }, explanation: '户籍在外省，正在补', outcome: 'explained' },
  ])
  expect((await officer.listReported({ id })).items).toHaveLength(3)
  expect(await outcome(officer.report({ id, organizationId: 99_999_999 }))).toBe('record.notFound')
})

// Reading a font of 10 MB takes its time on a busy machine.
test('the officer has the report written by a job, for nobody else', { timeout: 60_000 }, async () => {
  const [{ id } = { id: '' }] = (await (await staff('numberOfficer')).list()).items
  const { deskExports } = await deskOf('numberOfficer')
  const wish = { subject: 'rectificationReport', id } as const
  const started = await deskExports.begin({ ...wish, format: 'pdf' })
  expect(started.may.download).toBe(false)
  expect(await outcome(deskExports.download({ id: started.id }))).toBe('longTask.notNow')
  const part = await deskExports.begin({ ...wish, format: 'xlsx', organizationId: tree.branch.id })
  await server.runJobs()
  expect(await deskExports.get({ id: started.id })).toMatchObject({ state: 'done', done: 3, total: 3 })
  const text = textOfPdf(
    Buffer.from(await (await deskExports.download({ id: started.id })).body.arrayBuffer()),
  )
  for (const words of ['全市信息完善行动', '组织：全市', '周子墨', '阿依努尔']) expect(text).toContain(words)
  expect(text).not.toContain('其余')
  const [, ...rows] = await cellsOf((await deskExports.download({ id: part.id })).body)
  expect(rows).toEqual([
    ['高一一班', '林晓雨', expect.any(String), '信息不完整', '已说明，待上级认可', '户籍在外省，正在补'],
    ['问题', '总数', '已整改', '说明已认可', '待认可', '待整改'],
    ['信息不完整', '1', '0', '0', '1', '0'],
  ])
  for (const role of ['numberOfficer', 'reviewer'] as const) {
    const { deskExports: other } = await deskOf(role)
    expect(await outcome(other.get({ id: started.id }))).toBe('record.notFound')
    expect(await outcome(other.download({ id: started.id }))).toBe('record.notFound')
  }
  const city = await console('city')
  expect(await outcome(city.exports.get({ id: started.id }))).toBe('record.notFound')
  expect(await outcome(city.exports.begin({ ...wish, format: 'xlsx' }))).toBe('record.notFound')
  expect(await outcome(city.deskExports.begin({ ...wish, format: 'xlsx' }))).toBe('access.denied')
  expect((await city.exports.list({})).items).toEqual([])
  const { deskExports: reviewer } = await deskOf('reviewer')
  expect(await outcome(reviewer.begin({ ...wish, format: 'xlsx' }))).toBe('record.notFound')
})

test('the campaigns of organizations are not the officer’s', async () => {
  const { rectifications } = await console('district')
  const { id } = await rectifications.start({ ...wish(), title: '区里的整改' })
  const officer = await staff('numberOfficer')
  expect(await outcome(officer.report({ id }))).toBe('record.notFound')
  expect(await outcome(officer.report({ id, organizationId: tree.district.id }))).toBe('record.notFound')
  expect(await outcome(officer.end({ id }))).toBe('record.notFound')
  expect((await officer.list()).items).toHaveLength(1)
})

test.each(['reviewer', 'operator', 'auditor'] as const)('the %s is refused', async (role) => {
  const [{ id } = { id: '' }] = (await (await staff('numberOfficer')).list()).items
  const stranger = await staff(role)
  expect(await outcome(stranger.list())).toBe('access.denied')
  expect(await outcome(stranger.start(wish()))).toBe('access.denied')
  for (const attempt of [
    () => stranger.end({ id }),
    () => stranger.report({ id }),
    () => stranger.report({ id, organizationId: tree.branch.id }),
    () => stranger.listReported({ id }),
  ])
    expect(await outcome(attempt())).toBe('record.notFound')
})

test('an organization has no part in the desk', async () => {
  const { cityRectifications } = await console('city')
  const [{ id } = { id: '' }] = (await (await staff('numberOfficer')).list()).items
  for (const attempt of [
    () => cityRectifications.list(),
    () => cityRectifications.start(wish()),
    () => cityRectifications.end({ id }),
    () => cityRectifications.report({ id }),
    () => cityRectifications.listReported({ id }),
  ])
    expect(await outcome(attempt())).toBe('access.denied')
})

test('another officer ends it early; one that nobody ends, ends with its deadline', async () => {
  const officer = await staff('numberOfficer')
  const [{ id } = { id: '' }] = (await officer.list()).items
  expect((await officer.end({ id })).endedAt).not.toBeNull()
  expect(await outcome(officer.end({ id }))).toBe('rectification.over')
  const second = await officer.start({ ...wish(), title: '第二次' })
  server.advance(32 * DAY)
  await endOverdueRectifications(server.platform)
  const report = await (await staff('numberOfficer')).report({ id: second.id })
  expect(report).toMatchObject({ progress: { all: 3 }, may: { end: false } })
  expect(report.endedAt).not.toBeNull()
  const ended = server.platform.database.selectFrom('notice').select('organization_id')
  const told = await ended.where('kind', '=', 'rectification.ended').execute()
  expect(told.filter(({ organization_id }) => organization_id === tree.city.id)).toHaveLength(2)
})
