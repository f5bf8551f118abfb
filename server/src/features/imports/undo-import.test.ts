import type { Client } from '@qingtuan/contract/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { judged, MEMBER_HEADER, memberRow, workbook } from '../../../test/exchange/bench.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { outcome } from '../../../test/world/outcomes.ts'
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

const list = async (...rows: ReturnType<typeof memberRow>[]) => workbook({ rows: [MEMBER_HEADER, ...rows] })

describe('undoing', () => {
  const stepUp = () =>
    server.platform.pool.query('update session set stepped_up_at = $1', [server.platform.clock()])
  const imported = async (...rows: ReturnType<typeof memberRow>[]) => {
    const { id } = await judged(server, committee, await list(...rows))
    await committee.client.imports.run({ id, mode: 'skip-bad-rows' })
    await server.runJobs()
    return id
  }

  test('asks for the password, then leaves no trace of the members and lets the list come again', async () => {
    const rows = [memberRow({ 0: '撤一' }), memberRow({ 0: '撤二' })]
    const before = (await committee.client.members.figures({ organizationId: tree.branch.id })).members
    const id = await imported(...rows)
    expect(await outcome(committee.client.imports.undo({ id }))).toBe('session.stepUpRequired')
    await stepUp()
    await committee.client.imports.undo({ id })
    await server.runJobs()
    expect(await committee.client.imports.get({ id })).toMatchObject({
      state: 'undone',
      may: { undo: false },
    })
    expect((await committee.client.members.figures({ organizationId: tree.branch.id })).members).toBe(before)
    expect((await judged(server, committee, await list(...rows))).counts).toMatchObject({ good: 2 })
  })

  test('is refused once somebody has claimed or something has changed, and says what', async () => {
    const id = await imported(memberRow({ 0: '改一' }))
    await server.platform.pool.query(
      `insert into member_event (id, member_id, kind, at, organization_id, by_name)
       select gen_random_uuid(), id, 'edited', now(), organization_id, '' from member where import_id = $1`,
      [id],
    )
    await stepUp()
    await committee.client.imports.undo({ id })
    await server.runJobs()
    expect(await committee.client.imports.get({ id })).toMatchObject({
      state: 'done',
      refusal: { code: 'import.builtOn', facts: { what: '1 人的团员信息已变更' } },
    })
  })
})
