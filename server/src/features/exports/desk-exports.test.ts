import type { StaffRole } from '@qingtuan/domain/cadres/power'
import { addDays, toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { plantStaff } from '../../../test/world/appeals.ts'
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
  await plantMember(server, tree.branch, { name: '林晓雨' })
})
afterAll(() => server.close())

async function deskOf(role: StaffRole) {
  const { accountId } = await plantStaff(server, role)
  return clientOf(server, accountId, 'console')
}

test('the officer finds the own reports again, page by page, and cancels one; nobody else does', async () => {
  const { cityRectifications, deskExports: own } = await deskOf('numberOfficer')
  const { id } = await cityRectifications.start({
    title: '全市信息完善行动',
    checks: ['recordIncomplete'],
    deadline: addDays(toShanghaiDate(server.platform.clock()), 30),
  })
  const { deskExports: colleague } = await deskOf('numberOfficer')
  const wish = { subject: 'rectificationReport', format: 'xlsx', id } as const
  const first = await own.begin(wish)
  const second = await own.begin(wish)
  await colleague.begin(wish)
  const page = await own.list({ limit: 1 })
  expect(page.items).toMatchObject([
    { id: second.id, state: 'queued', may: { cancel: true, download: false } },
  ])
  const rest = await own.list({ limit: 1, ...(page.nextCursor ? { cursor: page.nextCursor } : {}) })
  expect(rest).toMatchObject({ items: [{ id: first.id }], nextCursor: null })

  expect(await outcome(colleague.cancel({ id: first.id }))).toBe('record.notFound')
  const { deskExports: reviewer } = await deskOf('reviewer')
  expect(await outcome(reviewer.cancel({ id: first.id }))).toBe('record.notFound')
  expect(await outcome(reviewer.list({}))).toBe('access.denied')
  const city = await clientOf(server, tree.city.accountId, 'console')
  expect(await outcome(city.exports.cancel({ id: first.id }))).toBe('record.notFound')
  expect(await outcome(city.deskExports.list({}))).toBe('access.denied')

  expect(await own.cancel({ id: first.id })).toEqual({ done: true })
  expect(await outcome(own.cancel({ id: first.id }))).toBe('longTask.notNow')
  await server.runJobs()
  expect((await own.list({})).items).toMatchObject([
    { id: second.id, state: 'done', may: { cancel: false, download: true } },
    { id: first.id, state: 'cancelled', may: { cancel: false, download: false } },
  ])
})
