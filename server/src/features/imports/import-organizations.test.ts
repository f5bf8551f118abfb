import type { Client } from '@qingtuan/contract/client'
import type { CellValue } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { judged, workbook } from '../../../test/exchange/bench.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import type { PlantedOrganization, Tree } from '../../../test/world/tree.ts'
import { plantOrganization, plantTree } from '../../../test/world/tree.ts'

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

const HEADER: CellValue[] = ['编号', '上级编号', '组织全称', '简称', '类别', '联系电话']
const row = (number: string, superior: string | null, name: string, kind: string): CellValue[] => [
  number,
  superior,
  `中国共产主义青年团${name}委员会`,
  name,
  kind,
  '13900000001',
]

async function imported(...rows: CellValue[][]) {
  const content = await workbook({ rows: [HEADER, ...rows] })
  return judged(server, committee, content, { subject: 'organizations', fileName: '团组织.xlsx' })
}

const run = async (id: string) => {
  await committee.client.imports.run({ id, mode: 'skip-bad-rows' })
  await server.runJobs()
  return committee.client.imports.get({ id })
}
const children = async (id: number) =>
  (await committee.client.organizations.listChildren({ id, limit: 200 })).items.map(
    ({ shortName }) => shortName,
  )

test('organizations come to stand below the one that imports, and nowhere else', async () => {
  const preview = await imported(
    row('a', null, '高二年级', '团总支'),
    row('b', 'a', '高二一班', '团支部'),
    row('c', String(tree.otherDistrict.id), '别处', '团支部'),
    row('d', null, '高一一班', '团支部'),
  )
  expect(preview.counts).toMatchObject({ good: 2, refused: 2 })
  expect(preview.reasons.map(({ code }) => code).sort()).toEqual([
    'organization.fullNameTaken',
    'organizationImport.parentUnknown',
  ])
  expect(await run(preview.id)).toMatchObject({ state: 'done', counts: { written: 2, refused: 2 } })
  expect(await children(tree.committee.id)).toEqual(expect.arrayContaining(['高二年级', '高一一班']))
})

test('are taken back while nothing has been built on them', async () => {
  const preview = await imported(row('a', null, '高三年级', '团总支'), row('b', 'a', '高三一班', '团支部'))
  const { id } = await run(preview.id)
  await server.platform.pool.query('update session set stepped_up_at = $1', [server.platform.clock()])
  const parent = await server.platform.pool.query(
    `select id, path from organization where short_name = '高三年级'`,
  )
  const built = await plantOrganization(server, {
    parent: { ...tree.committee, ...parent.rows[0] },
    kind: 'branch',
    shortName: '高三二班',
  })
  await committee.client.imports.undo({ id })
  await server.runJobs()
  expect(await committee.client.imports.get({ id })).toMatchObject({
    state: 'done',
    refusal: { code: 'import.builtOn' },
  })
  for (const table of ['organization_name', 'organization_term', 'account'])
    await server.platform.pool.query(`delete from ${table} where organization_id = $1`, [built.id])
  await server.platform.pool.query('delete from organization where id = $1', [built.id])
  await committee.client.imports.undo({ id })
  await server.runJobs()
  expect(await committee.client.imports.get({ id })).toMatchObject({ state: 'undone' })
  expect(await children(tree.committee.id)).not.toContain('高三年级')
  expect((await imported(row('a', null, '高三年级', '团总支'))).counts).toMatchObject({ good: 1 })
})

test('a branch has no organizations to import', async () => {
  const branch = await clientOf(server, tree.branch.accountId, 'console')
  const client = { organization: tree.branch, client: branch }
  const content = await workbook({ rows: [HEADER, row('a', null, '高二年级', '团总支')] })
  expect(await outcome(judged(server, client, content, { subject: 'organizations' }))).toBe(
    'import.subjectNotAllowed',
  )
})
