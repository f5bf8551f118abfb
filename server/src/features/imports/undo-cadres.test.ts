import type { Client } from '@qingtuan/contract/client'
import type { CellValue } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { judged, newNumber, workbook } from '../../../test/exchange/bench.ts'
import { CADRE_HEADER, cadreRow } from '../../../test/exchange/cadre-rows.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { deskOf } from '../../../test/world/cadres.ts'
import { plantMember } from '../../../test/world/members.ts'
import type { PlantedPerson } from '../../../test/world/people.ts'
import { plantPerson } from '../../../test/world/people.ts'
import type { PlantedOrganization, Tree } from '../../../test/world/tree.ts'
import { plantTree } from '../../../test/world/tree.ts'

let server: TestServer
let tree: Tree
let committee: { organization: PlantedOrganization; client: Client }

beforeAll(async () => {
  server = await startTestServer()
  tree = await plantTree(server)
  committee = { organization: tree.committee, client: await deskOf(server, tree.committee) }
})
afterAll(() => server.close())

const cadres = async (...rows: CellValue[][]) =>
  judged(server, committee, await workbook({ rows: [CADRE_HEADER, ...rows] }), { subject: 'cadres' })
const run = async (id: string, mode: 'skip-bad-rows' | 'all-or-nothing' = 'skip-bad-rows') => {
  await committee.client.imports.run({ id, mode })
  await server.runJobs()
  return committee.client.imports.get({ id })
}
const postsOf = async (person: PlantedPerson) => (await person.client.cadres.mine()).items

describe('the allowance of misses', () => {
  test('is used up by a list, refuses right pairs too, and does not hinder the writing of a list seen before', async () => {
    const client = await deskOf(server, tree.district)
    const district = { organization: tree.district, client }
    const [early, late] = [await plantPerson(server), await plantPerson(server)]
    const at = { 2: '' }
    const misses = Array.from({ length: 300 }, () => cadreRow(early, { ...at, 1: newNumber() }))
    const content = async (...rows: CellValue[][]) => workbook({ rows: [CADRE_HEADER, ...rows] })
    const first = await judged(server, district, await content(cadreRow(early, at), ...misses), {
      subject: 'cadres',
    })
    expect(first.counts).toMatchObject({ good: 1, refused: 300 })
    await client.imports.run({ id: first.id, mode: 'skip-bad-rows' })
    await server.runJobs()
    expect(await client.imports.get({ id: first.id })).toMatchObject({ counts: { written: 1 } })
    const second = await judged(server, district, await content(...misses, cadreRow(late, at)), {
      subject: 'cadres',
    })
    expect(second.reasons).toMatchObject([{ code: 'person.notRegistered' }, { code: 'limit.tooMany' }])
    expect(second.counts).toMatchObject({ good: 0 })
  })
})

describe('undoing', () => {
  const undo = async (id: string) => {
    await committee.client.imports.undo({ id })
    await server.runJobs()
    return committee.client.imports.get({ id })
  }

  test('takes the posts back, and the list may come again', async () => {
    const member = await plantMember(server, tree.branch)
    const row = cadreRow(member, { 3: '志愿委员' })
    const { id } = await run((await cadres(row)).id)
    expect(await undo(id)).toMatchObject({ state: 'undone' })
    expect(await postsOf(member)).toEqual([])
    const { membership } = await member.client.members.mine()
    expect(membership?.timeline.map(({ kind }) => kind)).toEqual(['admitted', 'postStarted', 'postEnded'])
    expect((await cadres(row)).counts).toMatchObject({ good: 1 })
  })

  test('is refused once something has happened to one of them', async () => {
    const person = await plantPerson(server)
    const { id } = await run((await cadres(cadreRow(person, { 3: '生产委员' }))).id)
    const [post] = await postsOf(person)
    await committee.client.cadres.setAccess({ id: post?.id ?? '', granted: true })
    expect(await undo(id)).toMatchObject({
      state: 'done',
      refusal: { code: 'import.builtOn', facts: { what: '1 人的职务已变更' } },
    })
    expect(await postsOf(person)).toHaveLength(1)
  })
})
