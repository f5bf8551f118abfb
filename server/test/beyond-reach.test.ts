import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestServer } from './test-server.ts'
import { startTestServer } from './test-server.ts'
import { plantPhoto } from './world/appeals.ts'
import { consoleEndpoints } from './world/console-endpoints.ts'
import { BODY, QUERIES, SPECIAL } from './world/entries.ts'
import { tokenOf } from './world/sessions.ts'
import type { OthersThings } from './world/strangers.ts'
import { plantOthersThings } from './world/strangers.ts'
import type { Tree } from './world/tree.ts'
import { plantTree } from './world/tree.ts'

/** Every endpoint of an organization whose address names something. */
const ENDPOINTS = consoleEndpoints().filter(({ path }) =>
  /^\/[a-z-]+\/\{(id|organizationId|memberId)\}/.test(path),
)

type Endpoint = Pick<(typeof ENDPOINTS)[number], 'id' | 'method' | 'path'>

/** What belongs to one account, whichever organization it is of. */
const OWN = ['sessions', 'notices']

/** Acts on many of a kind: each is answered for itself. */
const MANY: readonly (readonly [Endpoint, string])[] = [
  ['joinApplications.approveMany', '/join-application-approvals', 'join-applications'],
  ['joinApplications.returnMany', '/join-application-returns', 'join-applications'],
  ['members.resetPasswords', '/member-password-resets', 'members'],
  ['members.askForRecords', '/member-record-requests', 'members'],
  ['members.leaveMany', '/member-leavings', 'members'],
  ['members.editMany', '/member-edits', 'members'],
  ['members.confirmAgeOut', '/member-age-out-confirmations', 'members'],
  ['archivals.inviteFloating', '/floating-member-invitations', 'members'],
  ['numberCases.collect', '/number-case-collections', 'number-cases'],
  ['numberCases.escalate', '/number-case-escalations', 'number-cases'],
  ['transfers.approveMany', '/transfer-approvals', 'transfers'],
  ['dataQuality.explain', '/findings/explanations', 'findings'],
  ['dataQuality.decide', '/findings/decisions', 'findings'],
].map(([id = '', path = '', kind = '']) => [{ id, method: 'POST', path }, kind])

/** Lists and figures of an organization that the question names. */
const LISTS = [
  '/members',
  '/member-choices',
  '/member-age-outs',
  '/join-applications',
  '/cadre-posts',
  '/findings',
  '/service-projects',
  '/service-figures',
]

const NOBODY = '0198f3a0-0000-7000-8000-000000000000'

let server: TestServer
let tree: Tree
let others: OthersThings
let photo: object
beforeAll(async () => {
  server = await startTestServer()
  tree = await plantTree(server)
  others = await plantOthersThings(server, tree)
  photo = await plantPhoto(server)
}, 60_000)
afterAll(() => server.close())

const kindOf = (path: string) => path.split('/')[1] ?? ''

function addressOf(path: string, id: string | number): string {
  return `/api${path
    .replace(/\{\w+\}/, String(id))
    .replace('{organizationId}', String(tree.district.id))
    .replace('{memberId}', String(others.members))
    .replace('{personId}', NOBODY)
    .replace('{year}', '2025')}`
}

interface Answer {
  readonly code?: string
  readonly data?: { readonly facts?: object }
  readonly items?: readonly object[]
}

async function ask({ id: name, method, path }: Endpoint, id: string | number, by: 'district' | 'branch') {
  const token = await tokenOf(server, tree[by].accountId, 'console')
  const stepped = 'update session set stepped_up_at = $1'
  await server.platform.pool.query(stepped, [server.platform.clock()])
  const cookie = `__Host-qingtuan-console=${token}`
  const { id: branchId } = tree.branch
  const places = { organizationId: tree.district.id, toOrganizationId: branchId, branchId }
  const many = { ids: [id], memberIds: [id], accept: true }
  const body = JSON.stringify({ ...BODY, photo, photos: [photo], ...places, ...many, ...SPECIAL[name] })
  const headers = { cookie, 'x-qingtuan-app': 'console', 'content-type': 'application/json' }
  const address = addressOf(path, id)
  const response = await server.request(`${address}${QUERIES[name] ?? ''}`, {
    method,
    headers,
    ...(method === 'GET' ? {} : { body }),
  })
  const answer = (await response.text()).replaceAll(String(id), 'the id')
  const { code, data, items } = JSON.parse(answer) as Answer
  return { status: response.status, code, facts: data?.facts ?? null, items: items ?? null }
}

describe('what is outside an organization’s subtree', () => {
  test('is planted for every address that the contract has', () => {
    const kinds = new Set(ENDPOINTS.map(({ path }) => kindOf(path)))
    expect([...kinds].filter((kind) => !(kind in others))).toEqual(OWN)
    expect(ENDPOINTS.length).toBeGreaterThan(60)
  })

  test.each(ENDPOINTS.filter(({ path }) => !OWN.includes(kindOf(path))))(
    '$id answers of it as of what does not exist',
    async (endpoint) => {
      const id = others[kindOf(endpoint.path)] ?? ''
      for (const by of ['district', 'branch'] as const) {
        const seen = await ask(endpoint, id, by)
        expect(seen).toEqual(await ask(endpoint, typeof id === 'number' ? 99_999_999 : NOBODY, by))
        // Neither carried out nor stopped before anybody looked whose it is.
        expect({ by, ...seen }).toMatchObject({ by, status: 404 })
      }
    },
  )

  test.each(MANY)('$id answers of each as of what does not exist', async (endpoint, kind) => {
    for (const by of ['district', 'branch'] as const) {
      const seen = await ask(endpoint, others[kind] ?? '', by)
      expect(seen).toEqual(await ask(endpoint, NOBODY, by))
      expect(seen.code).not.toBe('input.invalid')
    }
  })

  test.each(LISTS)('%s of another organization are as those of none', async (path) => {
    const list = (organizationId: number) =>
      ask(
        { id: path, method: 'GET', path: `${path}?organizationId=${organizationId}` },
        organizationId,
        'district',
      )
    const seen = await list(tree.otherDistrict.id)
    expect(seen).toEqual(await list(99_999_999))
    expect(seen.status === 404 || seen.items?.length === 0).toBe(true)
  })
})
