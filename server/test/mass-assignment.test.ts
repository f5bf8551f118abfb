import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { JsonSchema } from './fuzz/endpoints.ts'
import { FUZZED } from './fuzz/endpoints.ts'
import type { TestServer } from './test-server.ts'
import { startTestServer } from './test-server.ts'
import { plantMember } from './world/members.ts'
import { tokenOf } from './world/sessions.ts'
import type { Tree } from './world/tree.ts'
import { plantTree } from './world/tree.ts'

/** Where a schema takes fields that it does not name. */
function openPlaces(schema: JsonSchema, at: string): string[] {
  const open: unknown = Reflect.get(schema, 'additionalProperties')
  const inside = [
    ...Object.entries(schema.properties ?? {}).map(([name, field]) => [field, `${at}.${name}`] as const),
    ...(schema.anyOf ?? []).map((one) => [one, at] as const),
    ...(schema.items ? [[schema.items, `${at}[]`] as const] : []),
  ]
  const here = open === undefined || open === false ? [] : [at]
  return [...here, ...inside.flatMap(([one, place]) => openPlaces(one, place))]
}

/** What a browser says of a passkey is passed on as it is, to the library that verifies it. */
const OF_BROWSERS = ['accounts.addPasskey.response', 'accounts.logInByPasskey.response']

test('no endpoint takes a field that it does not name', () => {
  expect(FUZZED.length).toBeGreaterThan(200)
  expect(FUZZED.flatMap(({ id, input }) => openPlaces(input, id))).toEqual(OF_BROWSERS)
})

describe('fields that a page never sends', () => {
  let server: TestServer
  let tree: Tree
  beforeAll(async () => {
    server = await startTestServer()
    tree = await plantTree(server)
  })
  afterAll(() => server.close())

  async function send(path: string, body: object): Promise<number> {
    const token = await tokenOf(server, tree.branch.accountId, 'console')
    const cookie = `__Host-qingtuan-console=${token}`
    const headers = { 'content-type': 'application/json', 'x-qingtuan-app': 'console', cookie }
    const response = await server.request(`/api${path}`, {
      method: 'PATCH',
      headers,
      body: JSON.stringify(body),
    })
    return response.status
  }

  const row = async (table: 'member' | 'organization', id: string | number) =>
    (await server.platform.pool.query(`select * from ${table} where id = $1`, [id])).rows[0]

  test('change nothing of a member beside the entry that is edited', async () => {
    const { memberId: id } = await plantMember(server, tree.branch)
    const before = await row('member', id)
    const stolen = {
      id: tree.farBranch.id,
      organizationId: tree.farBranch.id,
      organization_id: tree.farBranch.id,
    }
    const extra = {
      ...stolen,
      status: 'left',
      number: '1',
      memberNumber2: '1',
      numberDisputed: true,
      orgPath: '1.',
    }
    const set = { email: 'lin@example.cn', ...extra }
    expect(await send(`/members/${id}/record`, { set, seen: { email: null }, ...extra })).toBe(200)
    expect(await row('member', id)).toEqual({ ...before, email: 'lin@example.cn' })
  })

  test('change nothing of an organization', async () => {
    const before = await row('organization', tree.branch.id)
    const extra = { id: 1, path: '1.', parentId: 1, kind: 'leadingBody', status: 'archived' }
    expect(await send('/organizations/current', { secretaryName: '王丽', ...extra })).toBe(200)
    const named = { secretary_name: '王丽' }
    expect(await row('organization', tree.branch.id)).toEqual({ ...before, ...named })
    expect(
      await send(`/organizations/${tree.otherBranch.id}`, {
        ...extra,
        id: tree.branch.id,
        shortName: '新名',
      }),
    ).toBe(404)
  })
})
