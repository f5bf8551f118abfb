import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { JsonSchema } from './fuzz/endpoints.ts'
import { FUZZED } from './fuzz/endpoints.ts'
import type { TestServer } from './test-server.ts'
import { startTestServer } from './test-server.ts'
import { plantMember } from './world/members.ts'
import { PROJECT } from './world/service-projects.ts'
import { clientOf, tokenOf } from './world/sessions.ts'
import type { Tree } from './world/tree.ts'
import { plantTree } from './world/tree.ts'

const NOBODY = '0198f3a0-0000-7000-8000-000000000000'

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

  async function send(path: string, body: object, method = 'PATCH'): Promise<number> {
    const token = await tokenOf(server, tree.branch.accountId, 'console')
    const cookie = `__Host-qingtuan-console=${token}`
    const headers = { 'content-type': 'application/json', 'x-qingtuan-app': 'console', cookie }
    const response = await server.request(`/api${path}`, {
      method,
      headers,
      body: JSON.stringify(body),
    })
    return response.status
  }

  const row = async (table: 'member' | 'organization' | 'service_project', id: string | number) =>
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

  test('change nothing of a service project beside what its organizer writes', async () => {
    const { communityService } = await clientOf(server, tree.branch.accountId, 'console')
    const { id, changedAt: seenAt } = await communityService.publishProject(PROJECT)
    const before = await row('service_project', id)
    const stolen = { organizationId: tree.farBranch.id, organization_id: tree.farBranch.id, id: NOBODY }
    const extra = {
      ...stolen,
      signedUp: 2,
      waiting: 5,
      confirmedAt: seenAt,
      closedAt: seenAt,
      publishedBy: NOBODY,
    }
    const entries = { ...PROJECT, ...extra, title: '清洁西湖河岸', seenAt }
    expect(await send(`/service-projects/${id}`, entries, 'PUT')).toBe(200)
    const after = await row('service_project', id)
    const { contact_phone_box } = after
    expect(after).toEqual({ ...before, title: '清洁西湖河岸', contact_phone_box })
  })
})
