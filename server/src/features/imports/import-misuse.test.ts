import { Readable } from 'node:stream'
import type { Client } from '@qingtuan/contract/client'
import { writeXlsxStream } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { judged, MEMBER_HEADER, memberRow, sendFile, workbook } from '../../../test/exchange/bench.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { archive } from '../../../test/world/archive.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import type { PlantedOrganization, Tree } from '../../../test/world/tree.ts'
import { plantOrganization, plantTree } from '../../../test/world/tree.ts'
import { clearTasks } from '../../platform/long-tasks/task-files.ts'

const DAY_MS = 86_400_000

let server: TestServer
let tree: Tree
let committee: { organization: PlantedOrganization; client: Client }

beforeAll(async () => {
  server = await startTestServer()
  tree = await plantTree(server)
  committee = {
    organization: tree.committee,
    client: await clientOf(server, tree.committee.accountId, 'console'),
  }
})
afterAll(() => server.close())

const list = async (...rows: ReturnType<typeof memberRow>[]) => workbook({ rows: [MEMBER_HEADER, ...rows] })
const begin = async (content: Uint8Array, fileName = 'a.xlsx') => {
  const { id } = (await sendFile(server, tree.committee, content)).body
  return outcome(committee.client.imports.begin({ id, subject: 'members', fileName }))
}

function streamed(rows: Iterable<string[]>): Promise<Uint8Array[]> {
  return Readable.fromWeb(writeXlsxStream(rows, { name: '团员' })).toArray()
}

describe('a file', () => {
  test.each<[string, () => Promise<Uint8Array>, string, string?]>([
    ['no workbook', async () => Buffer.from('not a workbook'), 'spreadsheet.unreadable'],
    ['neither .xlsx nor .csv', async () => Buffer.from('%PDF'), 'spreadsheet.unreadable', 'a.pdf'],
    ['NUL in a .csv', async () => Buffer.from('姓名,身份证号\n\0,1'), 'spreadsheet.unreadable', 'a.csv'],
    ['nothing in it', async () => Buffer.from(''), 'input.invalid', 'a.csv'],
    [
      'a second sheet with members',
      () => workbook({ rows: [MEMBER_HEADER, memberRow()] }, { rows: [MEMBER_HEADER, memberRow()] }),
      'spreadsheet.secondSheet',
    ],
    [
      'a bomb',
      async () => Buffer.concat(await streamed(Array.from({ length: 20_000 }, () => ['字'.repeat(600)]))),
      'input.tooLarge',
    ],
    [
      'a cell of a book’s length',
      async () => Buffer.from(`姓名,身份证号\n${'字'.repeat(2001)},1`),
      'ok',
      'a.csv',
    ],
  ])('%s', async (_, content, code, fileName) => {
    expect(await begin(await content(), fileName)).toBe(code)
  })

  test('of 100,001 rows is refused, in words', async () => {
    const rows = function* () {
      yield MEMBER_HEADER.map(String)
      for (let row = 0; row <= 100_000; row += 1) yield ['陈晓青', String(row)]
    }
    const file = await judged(
      server,
      committee,
      Buffer.from([...rows()].map((row) => row.join(',')).join('\n')),
      {
        fileName: 'a.csv',
      },
    )
    expect(file).toMatchObject({
      state: 'failed',
      refusal: { code: 'spreadsheet.tooManyRows', facts: { maximum: '100,000' } },
    })
  })

  test('comes from organizations alone, and is not larger than 50 MB', async () => {
    expect(await sendFile(server, null, await list())).toMatchObject({ status: 401 })
    const large = await sendFile(server, tree.committee, new Uint8Array(50 * 1024 * 1024 + 1))
    expect(large).toMatchObject({ status: 413, body: { code: 'input.tooLarge' } })
  })
})

describe('an import', () => {
  test('is nobody else’s: not the superior’s, not a stranger’s', async () => {
    const { id } = await judged(server, committee, await list(memberRow()))
    for (const name of ['district', 'branch', 'otherDistrict'] as const) {
      const { imports } = await clientOf(server, tree[name].accountId, 'console')
      const acts = [
        imports.get({ id }),
        imports.judge({ id, mapping: [] }),
        imports.run({ id, mode: 'skip-bad-rows' }),
        imports.cancel({ id }),
        imports.report({ id }),
        imports.begin({ id, subject: 'members', fileName: 'a.xlsx' }),
      ]
      expect(new Set(await Promise.all(acts.map(outcome)))).toEqual(new Set(['record.notFound']))
      expect((await imports.list({})).items).toEqual([])
    }
  })

  test('is run once by two at once', async () => {
    const { id } = await judged(server, committee, await list(memberRow()))
    const runs = [1, 2, 3].map(() => outcome(committee.client.imports.run({ id, mode: 'skip-bad-rows' })))
    expect((await Promise.all(runs)).sort()).toEqual(['longTask.notNow', 'longTask.notNow', 'ok'])
    await server.runJobs()
    expect(await committee.client.imports.get({ id })).toMatchObject({
      state: 'done',
      counts: { written: 1 },
    })
  })

  test('of the same file twice makes members once', async () => {
    const content = await list(memberRow(), memberRow())
    const both = [await judged(server, committee, content), await judged(server, committee, content)]
    for (const { id } of both) await committee.client.imports.run({ id, mode: 'skip-bad-rows' })
    await server.runJobs()
    const states = await Promise.all(both.map(({ id }) => committee.client.imports.get({ id })))
    expect(states.map(({ state }) => state).sort()).toEqual(['done', 'waiting'])
    expect(states.find(({ state }) => state === 'waiting')?.refusal?.code).toBe('import.nothingToWrite')
  })

  test('that is cancelled while it waits for its worker writes nothing', async () => {
    const { id } = await judged(server, committee, await list(memberRow({ 0: '取消者' })))
    await committee.client.imports.run({ id, mode: 'skip-bad-rows' })
    await committee.client.imports.cancel({ id })
    await server.runJobs()
    expect(await committee.client.imports.get({ id })).toMatchObject({ state: 'cancelled' })
    expect((await committee.client.members.list({ text: '取消者' })).items).toEqual([])
  })

  test('whose worker dies is taken over by another, and whose worker dies again and again is given up', async () => {
    const { id } = await judged(server, committee, await list(memberRow({ 0: '接手者' })))
    await committee.client.imports.run({ id, mode: 'skip-bad-rows' })
    const dead = { state: 'running', attempts: 1, beat_at: new Date(0) } as const
    await server.platform.database.updateTable('long_task').set(dead).where('id', '=', id).execute()
    await server.runJobs()
    expect(await committee.client.imports.get({ id })).toMatchObject({ state: 'done' })
    expect((await committee.client.members.list({ text: '接手者' })).items).toHaveLength(1)
  })

  test('into a branch that is archived meanwhile is refused', async () => {
    const branch = await plantOrganization(server, {
      parent: tree.committee,
      kind: 'branch',
      shortName: '高一三班',
    })
    const { id } = await judged(server, committee, await list(memberRow({ 4: '高一三班' })))
    await archive(server, branch.id)
    await committee.client.imports.run({ id, mode: 'all-or-nothing' })
    await server.runJobs()
    expect(await committee.client.imports.get({ id })).toMatchObject({
      state: 'waiting',
      refusal: { code: 'import.rowsRefused' },
    })
  })

  test('keeps its file and report for 7 days', async () => {
    const { id } = await judged(server, committee, await list(memberRow()))
    server.advance(7 * DAY_MS)
    const { imports } = await clientOf(server, tree.committee.accountId, 'console')
    expect(await outcome(imports.report({ id }))).toBe('longTask.fileGone')
    expect(await outcome(imports.run({ id, mode: 'skip-bad-rows' }))).toBe('longTask.fileGone')
    await clearTasks(server.platform)
    expect(await server.platform.files.read(`tasks/${id}/file/0`)).toBeNull()
    committee = { ...committee, client: await clientOf(server, tree.committee.accountId, 'console') }
  })
})
