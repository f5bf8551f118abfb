import type { Client } from '@qingtuan/contract/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  cellsOf,
  judged,
  MEMBER_HEADER,
  memberRow,
  newNumber,
  sendFile,
  workbook,
} from '../../../test/exchange/bench.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { plantMember } from '../../../test/world/members.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { plantPerson } from '../../../test/world/people.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import type { PlantedOrganization, Tree } from '../../../test/world/tree.ts'
import { plantTree } from '../../../test/world/tree.ts'

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

const judge = async (...rows: ReturnType<typeof memberRow>[]) =>
  judged(server, committee, await workbook({ rows: [MEMBER_HEADER, ...rows] }))
const run = async (id: string, mode: 'skip-bad-rows' | 'all-or-nothing' = 'skip-bad-rows') => {
  await committee.client.imports.run({ id, mode })
  await server.runJobs()
  return committee.client.imports.get({ id })
}
const rollOf = async ({ id }: PlantedOrganization) =>
  (await committee.client.members.list({ organizationId: id, limit: 200 })).items
const membersOf = async ({ id }: PlantedOrganization) =>
  (await committee.client.members.figures({ organizationId: id })).members

describe('a whole list (FAQ O8)', () => {
  test('is previewed, written, reported row by row, and told', async () => {
    const registered = await plantPerson(server, { name: '林晓雨' })
    const member = await plantMember(server, tree.otherBranch)
    const preview = await judge(
      memberRow({ 0: '周一' }),
      memberRow({ 0: '吴二', 2: '2014年5月', 3: null, 1: newNumber('19990504') }),
      memberRow({ 0: registered.name, 1: registered.document.number, 4: String(tree.branch.id) }),
      memberRow({ 0: member.name, 1: member.document.number }),
      memberRow({ 0: '郑五', 4: '河畔社区' }),
      memberRow({ 0: '王六', 5: null }),
    )
    expect(preview).toMatchObject({
      state: 'waiting',
      counts: { rows: 6, good: 4, warned: 1, refused: 2, written: 0 },
      may: { run: true, undo: false },
    })
    expect(preview.reasons.map(({ code }) => code).sort()).toEqual([
      'memberImport.alreadyMember',
      'memberImport.branchUnknown',
    ])
    expect(await rollOf(tree.branch)).toEqual([])
    const done = await run(preview.id)
    expect(done).toMatchObject({ state: 'done', counts: { written: 4, refused: 2 }, hasReport: true })
    const roll = await rollOf(tree.branch)
    expect(roll.map(({ name }) => name).sort()).toEqual(['吴二', '周一', '林晓雨', '王六'].sort())
    expect(roll.find(({ name }) => name === '吴二')).toMatchObject({
      joinedOn: '2014-05',
      memberNumber: expect.stringMatching(/^A2014/),
    })
    expect(await membersOf(tree.branch)).toBe(4)
    const [first] = roll
    const { timeline } = await committee.client.members.get({ id: first?.id ?? '' })
    expect(timeline).toMatchObject([{ kind: 'imported', byName: '第一中学' }])
    const report = await cellsOf(await committee.client.imports.report({ id: done.id }))
    expect(report).toHaveLength(7)
    expect(report.find(([row]) => row === 5)).toEqual([
      5,
      '林晓雨',
      '未导入',
      '',
      '该人已是团员，请通过转移团组织办理',
      '',
    ])
    const { rows } = await server.platform.pool.query(
      'select kind, facts from notice where organization_id = $1',
      [tree.committee.id],
    )
    expect(rows).toMatchObject([{ kind: 'import.done', facts: { written: 4, refused: 2 } }])
  })

  test('all or nothing: one bad row keeps everything out', async () => {
    const preview = await judge(memberRow(), memberRow({ 0: 'x9' }))
    expect(await outcome(committee.client.imports.run({ id: preview.id, mode: 'all-or-nothing' }))).toBe(
      'import.rowsRefused',
    )
    expect((await committee.client.imports.get({ id: preview.id })).state).toBe('waiting')
  })

  test('every row is told what is wrong with it', async () => {
    const twin = memberRow()
    const { preview, counts } = await judge(
      twin,
      [...twin],
      memberRow({ 1: '110105200805040001' }),
      memberRow({ 2: '2023-13-01' }),
      memberRow({ 3: null }),
      memberRow({ 3: 1.234_567_890_123_456_7e20 }),
      memberRow({ 4: null }),
      memberRow({ 0: '=1+1' }),
      memberRow({ 5: '12345' }),
    )
    expect(counts).toMatchObject({ good: 1, refused: 8 })
    expect(
      preview.flatMap(({ row, faults }) => faults.map(({ column, code }) => `${row} ${column} ${code}`)),
    ).toEqual([
      '3 documentNumber memberImport.documentTwice',
      '3 memberNumber memberImport.numberTwice',
      '4 documentNumber identityDocument.checkDigit',
      '5 joinedOn joinedOn.invalid',
      '6 memberNumber memberNumber.required',
      '7 memberNumber spreadsheet.cellUnreadable',
      '8 branch memberImport.branchMissing',
      '9 name personName.invalid',
      '10 phone phone.invalid',
    ])
  })

  test('dates as text and as date cells, and a formula as what it last showed', async () => {
    const rows = [
      MEMBER_HEADER,
      memberRow({ 2: new Date('2023-05-04T00:00:00Z') }),
      memberRow({ 2: '2023.5.4' }),
      memberRow({ 2: '20230504' }),
      memberRow(),
    ]
    const formula = { value: '陈晓青', formula: 'A2', formulaResult: '陈晓青' }
    const content = await workbook({ rows, cells: new Map([['4,0', formula]]) })
    expect((await judged(server, committee, content)).counts).toMatchObject({ good: 4, refused: 0 })
  })

  test('a name on record under another number’s name is a mismatch, whatever it is', async () => {
    const { document } = await plantPerson(server, { name: '林晓雨' })
    const { reasons } = await judge(memberRow({ 0: '林小雨', 1: document.number }))
    expect(reasons).toEqual([{ code: 'identity.mismatch', count: 1 }])
  })
})

describe('columns', () => {
  test('are found by their headers, changed by hand, and remembered', async () => {
    const header = ['名称', '公民身份号码', '入团日期', '编号', '班级']
    const content = await workbook({ rows: [header, memberRow().slice(0, 5)] })
    const begin = async () => {
      const { id } = (await sendFile(server, tree.committee, content)).body
      return committee.client.imports.begin({ id, subject: 'members', fileName: 'a.xlsx' })
    }
    const first = await begin()
    expect(first.mapping).toEqual([null, 'documentNumber', 'joinedOn', 'memberNumber', null])
    const judgeAs = (mapping: (string | null)[]) => committee.client.imports.judge({ id: first.id, mapping })
    expect(await outcome(judgeAs(first.mapping))).toBe('spreadsheet.columnMissing')
    expect(await outcome(judgeAs(['name', 'name', 'joinedOn', null, 'branch']))).toBe(
      'spreadsheet.columnTwice',
    )
    expect(await outcome(judgeAs(['name', 'documentNumber', 'joinedOn', 'toString', 'branch']))).toBe(
      'input.invalid',
    )
    const mapping = ['name', 'documentNumber', 'joinedOn', 'memberNumber', 'branch']
    await judgeAs(mapping)
    await server.runJobs()
    expect((await committee.client.imports.get({ id: first.id })).counts).toMatchObject({ good: 1 })
    expect((await begin()).mapping).toEqual(mapping)
  })

  test('the template has them all', async () => {
    const [header = []] = await cellsOf(await committee.client.imports.template({ subject: 'members' }))
    expect(header.slice(0, 4)).toEqual(['姓名*', '证件类型', '证件号码*', '出生日期'])
  })
})
