import type { CellValue } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newNumber, sendFile, workbook } from '../../../test/exchange/bench.ts'
import type { CadreBench } from '../../../test/exchange/cadre-bench.ts'
import { openCadreBench, postsOf } from '../../../test/exchange/cadre-bench.ts'
import { CADRE_HEADER, cadreRow } from '../../../test/exchange/cadre-rows.ts'
import { actingFor, plantPost } from '../../../test/world/cadres.ts'
import { plantMember } from '../../../test/world/members.ts'
import { plantPerson } from '../../../test/world/people.ts'
import { plantOrganization } from '../../../test/world/tree.ts'

let bench: CadreBench

beforeAll(async () => {
  bench = await openCadreBench()
})
afterAll(() => bench.server.close())

const newBranch = (shortName: string) =>
  plantOrganization(bench.server, { parent: bench.tree.committee, kind: 'branch', shortName })

describe('a row', () => {
  test.each<[string, Readonly<Record<number, CellValue>>, string | null, string]>([
    ['as it should be', {}, null, ''],
    ['of the organization itself', { 2: '' }, null, ''],
    ['in words of English', { 3: 'Publicity officer', 5: 'full-time' }, null, ''],
    ['with a date as text', { 6: '2026年1月1日' }, null, ''],
    ['with a date as date', { 6: new Date('2026-01-01T00:00:00Z') }, null, ''],
    ['of another name', { 0: '林小雨' }, 'person.notRegistered', 'documentNumber'],
    ['of nobody', { 1: newNumber() }, 'person.notRegistered', 'documentNumber'],
    ['whose number is wrong', { 1: '110108200805040012' }, 'identityDocument.checkDigit', 'documentNumber'],
    ['in a superior', { 2: '市团委' }, 'cadreImport.organizationUnknown', 'organization'],
    ['elsewhere', { 2: '999999' }, 'cadreImport.organizationUnknown', 'organization'],
    ['of no such post', { 3: '班长' }, 'cadreImport.postUnknown', 'post'],
    ['of another post without its name', { 3: '其他' }, 'cadrePost.noteRequired', 'postNote'],
    ['of no such kind', { 5: '义务' }, 'cadreImport.kindUnknown', 'kind'],
    ['without a beginning', { 6: null }, 'spreadsheet.entryMissing', 'startedOn'],
    ['that ends before it begins', { 7: '2025-12-31' }, 'cadrePost.termBeforeStart', 'termEndsOn'],
  ])('%s', async (_, changes, code, column) => {
    const { preview, counts } = await bench.judge(cadreRow(await plantPerson(bench.server), changes))
    if (code === null) expect(counts).toMatchObject({ good: 1, refused: 0 })
    else expect(preview[0]?.faults).toEqual([expect.objectContaining({ code, column })])
  })

  test('that is there twice, or whose post is taken, is refused and says by which', async () => {
    const branch = await newBranch('高二一班')
    const [one, two, three] = [
      await plantPerson(bench.server),
      await plantPerson(bench.server),
      await plantPerson(bench.server),
    ]
    await plantPost(bench.server, branch, { person: three, post: 'rightsOfficer' })
    const at = { 2: '高二一班' }
    const { preview } = await bench.judge(
      cadreRow(one, { ...at, 3: '书记' }),
      cadreRow(one, { ...at, 3: '书记' }),
      cadreRow(two, { ...at, 3: '书记' }),
      cadreRow(two, { ...at, 3: '副书记' }),
      cadreRow(three, { ...at, 3: '权益委员' }),
    )
    const faults = preview.map((row) => row.faults.map(({ code, facts }) => [code, facts?.row ?? null]))
    const twice = [['cadreImport.postTwice', 2]]
    expect(faults).toEqual([[], twice, twice, [], [['cadrePost.alreadyHeld', null]]])
  })
})

describe('writing', () => {
  test('appoints as by hand: at one’s own desk a secretary waits, in a direct subordinate everybody serves', async () => {
    const [own, below] = [await plantPerson(bench.server), await plantMember(bench.server, bench.tree.branch)]
    const { id } = await bench.judge(
      cadreRow(own, { 2: '', 3: '副书记', 5: '专职' }),
      cadreRow(below, { 3: '其他', 4: '团刊主编', 5: '挂职' }),
    )
    expect(await bench.run(id)).toMatchObject({ state: 'done', counts: { written: 2 } })
    expect(await postsOf(own)).toMatchObject([
      { state: 'proposed', kind: 'fullTime', post: 'deputySecretary' },
    ])
    expect(await postsOf(below)).toMatchObject([
      { state: 'active', kind: 'seconded', postNote: '团刊主编', termEndsOn: '2027-12-31' },
    ])
    const { membership } = await below.client.members.mine()
    expect(membership?.timeline.map(({ kind }) => kind)).toEqual(['admitted', 'postStarted'])
  })

  test('leaves bad rows out, or writes nothing at all', async () => {
    const [good, other] = [await plantPerson(bench.server), await plantPerson(bench.server)]
    const at = { 2: '高一二班' }
    const rows = [cadreRow(good, at), cadreRow(other, { ...at, 0: '不是此人' })]
    const first = await bench.judge(...rows)
    await expect(bench.run(first.id, 'all-or-nothing')).rejects.toMatchObject({ code: 'import.rowsRefused' })
    expect(await postsOf(good)).toEqual([])
    expect(await bench.run(first.id)).toMatchObject({ state: 'done', counts: { written: 1, refused: 1 } })
    expect(await postsOf(good)).toHaveLength(1)
  })

  test('of two lists at once appoints once', async () => {
    const person = await plantPerson(bench.server)
    await newBranch('高二五班')
    const row = cadreRow(person, { 2: '高二五班', 3: '书记' })
    const both = [await bench.judge(row), await bench.judge(row)]
    for (const { id } of both) await bench.client.imports.run({ id, mode: 'skip-bad-rows' })
    await bench.server.runJobs()
    const states = await Promise.all(both.map(({ id }) => bench.client.imports.get({ id })))
    expect(states.map(({ state }) => state).sort()).toEqual(['done', 'waiting'])
    expect(await postsOf(person)).toHaveLength(1)
  })

  test('by a cadre is not for the cadre’s own post', async () => {
    const cadre = await plantPerson(bench.server)
    await plantPost(bench.server, bench.tree.committee, { person: cadre, access: true })
    const client = await actingFor(bench.server, cadre, bench.tree.committee)
    const content = await workbook({ rows: [CADRE_HEADER, cadreRow(cadre, { 3: '宣传委员' })] })
    const { id } = (await sendFile(bench.server, bench.tree.committee, content)).body
    const sentBy = 'update long_task set account_id = $1 where id = $2'
    await bench.server.platform.pool.query(sentBy, [cadre.accountId, id])
    const { mapping } = await client.imports.begin({ id, subject: 'cadres', fileName: '名单.xlsx' })
    await client.imports.judge({ id, mapping })
    await bench.server.runJobs()
    const { preview } = await client.imports.get({ id })
    expect(preview[0]?.faults).toMatchObject([{ code: 'session.sharedAccountRequired' }])
  })
})
