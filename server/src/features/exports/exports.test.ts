import type { Client } from '@qingtuan/contract/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cellsOf } from '../../../test/exchange/bench.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { archive } from '../../../test/world/archive.ts'
import { exhaust } from '../../../test/world/exhaust.ts'
import { plantMember } from '../../../test/world/members.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import type { PlantedPerson } from '../../../test/world/people.ts'
import { clientOf, tokenOf } from '../../../test/world/sessions.ts'
import type { PlantedOrganization, Tree } from '../../../test/world/tree.ts'
import { plantTree } from '../../../test/world/tree.ts'

const DAY_MS = 86_400_000

let server: TestServer
let tree: Tree
let client: Client
let first: PlantedPerson

beforeAll(async () => {
  server = await startTestServer()
  tree = await plantTree(server)
  client = await clientOf(server, tree.committee.accountId, 'console')
  first = await plantMember(server, tree.branch, { name: '林晓雨' })
  await plantMember(server, tree.branch, { name: '安然' })
  await plantMember(server, tree.otherBranch, { name: '白杨' })
  await plantMember(server, tree.farBranch, { name: '远方' })
})
afterAll(() => server.close())

type Wish = Parameters<Client['exports']['begin']>[0]
const roll = (changes: Partial<Extract<Wish, { subject: 'members' }>> = {}): Wish => ({
  subject: 'members',
  format: 'csv',
  filter: {},
  columns: ['name', 'documentNumber', 'phone', 'organization'],
  ...changes,
})

async function exported(wish: Wish) {
  const { id } = await client.exports.begin(wish)
  await server.runJobs()
  return client.exports.get({ id })
}

async function download(id: string, by: PlantedOrganization, headers: Record<string, string> = {}) {
  const token = await tokenOf(server, by.accountId, 'console')
  const known = { 'x-qingtuan-app': 'console', cookie: `__Host-qingtuan-console=${token}` }
  return server.request(`/api/exports/${id}/file`, { headers: { ...known, ...headers } })
}

describe('an export of the roll', () => {
  test('is what the list shows, in its order, masked, with its formulas defused', async () => {
    await plantMember(server, tree.branch, { name: '-张三' })
    const { id, state, done, bytes } = await exported(roll())
    expect({ state, done }).toEqual({ state: 'done', done: 4 })
    const response = await download(id, tree.committee)
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())
    expect(Buffer.byteLength(text)).toBe(bytes)
    expect(text.startsWith('\uFEFF姓名,证件号码,手机号,所在团组织')).toBe(true)
    const lines = text.trimEnd().split(/\r?\n/).slice(1)
    const shown = (await client.members.list({ limit: 200 })).items.map(({ name }) => name)
    expect(lines.map((line) => line.split(',')[0]?.replace(/^'/, ''))).toEqual(shown)
    expect(text).toContain("'-张三")
    expect(lines.find((line) => line.startsWith('林晓雨'))).toMatch(
      /^林晓雨,1\*{16}\w,137\*{4}\d{4},高一一班$/,
    )
  })

  test('follows filter, columns and language into a workbook', async () => {
    const filter = { organizationId: tree.otherBranch.id }
    const { id } = await exported(roll({ format: 'xlsx', language: 'en', filter, columns: ['name', 'sex'] }))
    const response = await download(id, tree.committee)
    expect(await cellsOf(await response.blob())).toEqual([
      ['Name', 'Sex'],
      ['白杨', 'Female'],
    ])
  })

  test('is unmasked for the password and a reason, and leaves both in the trail', async () => {
    expect(await outcome(client.exports.begin(roll({ unmasked: true, reason: '上级检查' })))).toBe(
      'session.stepUpRequired',
    )
    await server.platform.pool.query('update session set stepped_up_at = $1', [server.platform.clock()])
    expect(await outcome(client.exports.begin(roll({ unmasked: true })))).toBe('export.reasonRequired')
    const { id } = await exported(roll({ unmasked: true, reason: '上级检查' }))
    expect(await (await download(id, tree.committee)).text()).toContain(first.document.number)
    const { rows } = await server.platform.pool.query(
      `select after from audit_entry where act = 'exports.begin' and subject_id = $1`,
      [id],
    )
    expect(rows).toMatchObject([{ after: { unmasked: true, reason: '上级检查' } }])
  })

  test('does not reach outside: neither by its filter nor as a file', async () => {
    for (const organizationId of [tree.farBranch.id, tree.district.id, 999_999])
      expect(await outcome(client.exports.begin(roll({ filter: { organizationId } })))).toBe(
        'record.notFound',
      )
    const { id } = await exported(roll())
    for (const name of ['district', 'branch', 'otherDistrict'] as const) {
      expect((await download(id, tree[name])).status).toBe(404)
      const other = await clientOf(server, tree[name].accountId, 'console')
      expect(await outcome(other.exports.get({ id }))).toBe('record.notFound')
      expect(await outcome(other.exports.cancel({ id }))).toBe('record.notFound')
      expect((await other.exports.list({})).items).toEqual([])
    }
    expect((await download('00000000-0000-4000-8000-000000000000', tree.committee)).status).toBe(404)
  })
})

describe('a download', () => {
  test('goes on where it broke off', async () => {
    const { id, bytes } = await exported(roll())
    const whole = Buffer.from(await (await download(id, tree.committee)).arrayBuffer())
    const rest = await download(id, tree.committee, { range: 'bytes=40-' })
    expect(rest.status).toBe(206)
    expect(rest.headers.get('content-range')).toBe(`bytes 40-${Number(bytes) - 1}/${bytes}`)
    expect(Buffer.from(await rest.arrayBuffer())).toEqual(whole.subarray(40))
  })

  test('ends with its 7 days', async () => {
    const { id } = await exported(roll())
    server.advance(7 * DAY_MS)
    expect((await download(id, tree.committee)).status).toBe(410)
    client = await clientOf(server, tree.committee.accountId, 'console')
  })

  test('ends with the organization', async () => {
    const own = await clientOf(server, tree.otherBranch.accountId, 'console')
    const { id } = await own.exports.begin(roll())
    await server.runJobs()
    const token = await tokenOf(server, tree.otherBranch.accountId, 'console')
    const headers = { 'x-qingtuan-app': 'console', cookie: `__Host-qingtuan-console=${token}` }
    const again = () => server.request(`/api/exports/${id}/file`, { headers })
    expect((await again()).status).toBe(200)
    await archive(server, tree.otherBranch.id)
    expect((await again()).ok).toBe(false)
  })
})

test('organizations of the subtree, with user names and members', async () => {
  const { id } = await exported({ subject: 'organizations', format: 'xlsx' })
  const rows = await cellsOf(await (await download(id, tree.committee)).blob())
  expect(rows.slice(1).map((row) => [row[3], row[4]])).toEqual([
    ['第一中学', '基层团委'],
    ['高一一班', '团支部'],
    ['高一二班', '团支部'],
  ])
})

test('an organization orders so many in a day, and no more', async () => {
  expect(await outcome(client.exports.begin(roll()))).toBe('ok')
  await exhaust(server, 'exports')
  expect(await outcome(client.exports.begin(roll()))).toBe('limit.tooMany')
  const other = await clientOf(server, tree.otherDistrict.accountId, 'console')
  expect(await outcome(other.exports.begin(roll()))).toBe('ok')
})
