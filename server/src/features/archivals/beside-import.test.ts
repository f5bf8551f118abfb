import type { Client } from '@qingtuan/contract/client'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { inOrder } from '../../../test/database/in-order.ts'
import { judged, MEMBER_HEADER, memberRow, workbook } from '../../../test/exchange/bench.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { findDrift } from '../../../test/world/drift.ts'
import { steppedUp } from '../../../test/world/stepped-up.ts'
import type { Tree } from '../../../test/world/tree.ts'
import { plantTree } from '../../../test/world/tree.ts'

let server: TestServer
let tree: Tree
let client: Client
let importId: string

beforeEach(async () => {
  server = await startTestServer()
  onTestFinished(() => server.close())
  tree = await plantTree(server)
  client = await steppedUp(server, tree.committee.accountId)
  const rows = ['高一一班', '高一一班', '高一二班'].map((branch) => memberRow({ 4: branch }))
  const content = await workbook({ rows: [MEMBER_HEADER, ...rows] })
  importId = (await judged(server, { organization: tree.committee, client }, content)).id
})

const archive = () => client.archivals.archive({ id: tree.branch.id, retypedName: '高一一班' })

async function write(): Promise<void> {
  await client.imports.run({ id: importId, mode: 'skip-bad-rows' })
  await server.runJobs()
}

const atTheBranch = (...acts: (() => Promise<unknown>)[]) =>
  inOrder(server.platform.pool, { table: 'organization', id: tree.branch.id }, acts)

async function membersBy(): Promise<Record<string, number>> {
  const { rows } = await server.platform.pool.query<{ place: string; amount: number }>(
    `select member.status || ' ' || short_name as place, count(*)::integer as amount
      from member join organization on organization.id = organization_id group by 1`,
  )
  expect(await findDrift(server.platform.database, tree.city.id)).toEqual([])
  return Object.fromEntries(rows.map(({ place, amount }) => [place, amount]))
}

test('a list that is written first: its members float when their branch is archived', async () => {
  await atTheBranch(write, archive)
  const task = await client.imports.get({ id: importId })
  expect(task).toMatchObject({ state: 'done', counts: { written: 3, refused: 0 } })
  expect(await membersBy()).toEqual({ 'floating 第一中学': 2, 'active 高一二班': 1 })
})

test('a branch that is archived first: its rows are refused, the others written', async () => {
  await atTheBranch(archive, write)
  const task = await client.imports.get({ id: importId })
  expect(task).toMatchObject({ state: 'done', counts: { written: 1, refused: 2 } })
  expect(await membersBy()).toEqual({ 'active 高一二班': 1 })
})
