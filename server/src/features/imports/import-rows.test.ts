import type { Client } from '@qingtuan/contract/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { judged, MEMBER_HEADER, memberRow, workbook } from '../../../test/exchange/bench.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import type { PlantedOrganization, Tree } from '../../../test/world/tree.ts'
import { plantOrganization, plantTree } from '../../../test/world/tree.ts'

let server: TestServer
let tree: Tree
let committee: { organization: PlantedOrganization; client: Client }

beforeAll(async () => {
  server = await startTestServer()
  tree = await plantTree(server)
  const client = await clientOf(server, tree.committee.accountId, 'console')
  committee = { organization: tree.committee, client }
})
afterAll(() => server.close())

const rollOf = (organizationId: number, text: string) =>
  committee.client.members.list({ organizationId, text, limit: 200 })

test('a branch goes by its number, its full or its short name, and by one that is its alone', async () => {
  const plant = (shortName: string) =>
    plantOrganization(server, { parent: tree.committee, kind: 'branch', shortName })
  const named = await plant('高二一班')
  const [twin] = [await plant('高二二班'), await plant('高二三班')]
  await server.platform.database
    .updateTable('organization')
    .set({ short_name: '高二三班' })
    .where('id', '=', twin.id)
    .execute()
  const { fullName } = await committee.client.organizations.get({ id: named.id })
  const branches = [
    String(named.id),
    fullName,
    '高二一班',
    `0${named.id}`,
    '9999999999999',
    '高二三班',
    String(tree.farBranch.id),
  ]
  const rows = branches.map((branch, at) => memberRow({ 0: `去支部${'甲乙丙丁戊己庚'[at]}`, 4: branch }))
  const { id, counts, reasons } = await judged(
    server,
    committee,
    await workbook({ rows: [MEMBER_HEADER, ...rows] }),
  )
  expect(counts).toMatchObject({ good: 3, refused: 4 })
  expect(reasons).toEqual([
    { code: 'memberImport.branchUnknown', count: 3 },
    { code: 'memberImport.branchAmbiguous', count: 1 },
  ])
  await committee.client.imports.run({ id, mode: 'skip-bad-rows' })
  await server.runJobs()
  const { items } = await rollOf(named.id, '去支部')
  expect(items.map(({ name }) => name).sort()).toEqual(['去支部甲', '去支部乙', '去支部丙'].sort())
})

test('of a long list every good row is written with what stands in it, though it is read twice', async () => {
  const said = Array.from({ length: 700 }, (_, at) => {
    const cells = memberRow({
      0: `名单${at}号`.replace(/\d/g, (digit) => '零一二三四五六七八九'[+digit] ?? ''),
    })
    return at % 7 === 3 ? cells.with(2, '不详') : cells
  })
  const { id } = await judged(server, committee, await workbook({ rows: [MEMBER_HEADER, ...said] }))
  await committee.client.imports.run({ id, mode: 'skip-bad-rows' })
  await server.runJobs()
  const { counts } = await committee.client.imports.get({ id })
  expect(counts).toMatchObject({ rows: 700, written: 600, refused: 100 })
  const written = await server.platform.database
    .selectFrom('member')
    .innerJoin('person', 'person.id', 'member.person_id')
    .select(['member.name', 'member.number', 'person.name as recorded'])
    .where('member.import_id', '=', id)
    .execute()
  const good = said.filter((_, at) => at % 7 !== 3)
  const pairs = (list: readonly (readonly unknown[])[]) => list.map((pair) => pair.join(' ')).sort()
  expect(pairs(written.map(({ name, recorded, number }) => [name, recorded, number]))).toEqual(
    pairs(good.map((cells) => [cells[0], cells[0], cells[3]])),
  )
})
