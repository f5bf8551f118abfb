import type { CellValue } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { judged, newNumber, workbook } from '../../../test/exchange/bench.ts'
import type { CadreBench } from '../../../test/exchange/cadre-bench.ts'
import { openCadreBench, postsOf } from '../../../test/exchange/cadre-bench.ts'
import { CADRE_HEADER, cadreRow } from '../../../test/exchange/cadre-rows.ts'
import { deskOf } from '../../../test/world/cadres.ts'
import { plantMember } from '../../../test/world/members.ts'
import { plantPerson } from '../../../test/world/people.ts'

let bench: CadreBench

beforeAll(async () => {
  bench = await openCadreBench()
})
afterAll(() => bench.server.close())

describe('the allowance of misses', () => {
  test('is used up by a list, refuses right pairs too, and does not hinder the writing of a list seen before', async () => {
    const client = await deskOf(bench.server, bench.tree.district)
    const district = { organization: bench.tree.district, client }
    const [early, late] = [await plantPerson(bench.server), await plantPerson(bench.server)]
    const at = { 2: '' }
    const misses = Array.from({ length: 300 }, () => cadreRow(early, { ...at, 1: newNumber() }))
    const content = async (...rows: CellValue[][]) => workbook({ rows: [CADRE_HEADER, ...rows] })
    const first = await judged(bench.server, district, await content(cadreRow(early, at), ...misses), {
      subject: 'cadres',
    })
    expect(first.counts).toMatchObject({ good: 1, refused: 300 })
    await client.imports.run({ id: first.id, mode: 'skip-bad-rows' })
    await bench.server.runJobs()
    expect(await client.imports.get({ id: first.id })).toMatchObject({ counts: { written: 1 } })
    const second = await judged(bench.server, district, await content(...misses, cadreRow(late, at)), {
      subject: 'cadres',
    })
    expect(second.reasons).toMatchObject([{ code: 'person.notRegistered' }, { code: 'limit.tooMany' }])
    expect(second.counts).toMatchObject({ good: 0 })
  })
})

describe('undoing', () => {
  const undo = async (id: string) => {
    await bench.client.imports.undo({ id })
    await bench.server.runJobs()
    return bench.client.imports.get({ id })
  }

  test('takes the posts back, and the list may come again', async () => {
    const member = await plantMember(bench.server, bench.tree.branch)
    const row = cadreRow(member, { 3: '志愿委员' })
    const { id } = await bench.run((await bench.judge(row)).id)
    expect(await undo(id)).toMatchObject({ state: 'undone' })
    expect(await postsOf(member)).toEqual([])
    const { membership } = await member.client.members.mine()
    expect(membership?.timeline.map(({ kind }) => kind)).toEqual(['admitted', 'postStarted', 'postEnded'])
    expect((await bench.judge(row)).counts).toMatchObject({ good: 1 })
  })

  test('is refused once something has happened to one of them', async () => {
    const person = await plantPerson(bench.server)
    const { id } = await bench.run((await bench.judge(cadreRow(person, { 3: '生产委员' }))).id)
    const [post] = await postsOf(person)
    await bench.client.cadres.setAccess({ id: post?.id ?? '', granted: true })
    expect(await undo(id)).toMatchObject({
      state: 'done',
      refusal: { code: 'import.builtOn', facts: { what: '1 人的职务已变更' } },
    })
    expect(await postsOf(person)).toHaveLength(1)
  })
})
