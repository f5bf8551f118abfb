import { isContractProcedure } from '@orpc/contract'
import { contract } from '@qingtuan/contract/contract'
import { REFUSAL_CODES } from '@qingtuan/domain/shared/refusal'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestServer } from './test-server.ts'
import { startTestServer } from './test-server.ts'

interface Endpoint {
  readonly id: string
  readonly who: string
  readonly method: string
  readonly path: string
  readonly takesInput: boolean
}

function endpointsOf(tree: object): Endpoint[] {
  return Object.values(tree).flatMap((branch: object) => {
    if (!isContractProcedure(branch)) return endpointsOf(branch)
    const { meta, route, inputSchema } = branch['~orpc']
    const { operationId: id = '', method = '', path = '' } = route
    return [
      { id, who: String(Reflect.get(meta, 'who')), method, path, takesInput: inputSchema !== undefined },
    ]
  })
}

const ENDPOINTS = endpointsOf(contract)

/** What a visitor may call; a new one is open only when it is added here too. */
const OPEN = [
  'accounts.checkIdentity',
  'accounts.enrol',
  'accounts.logIn',
  'accounts.logInByPasskey',
  'accounts.logInBySms',
  'accounts.provePhone',
  'accounts.readEnrolment',
  'accounts.register',
  'accounts.requestSmsCode',
  'accounts.resetOrganizationPassword',
  'accounts.resetPassword',
  'accounts.startPasskeyLogIn',
  'accounts.startProofOfWork',
  'appeals.follow',
  'appeals.object',
  'appeals.readObjection',
  'appeals.recall',
  'appeals.submit',
  'appeals.supplyPhotos',
  'appeals.withdraw',
  'communityService.registryCallback',
  'communityService.verifyCertificate',
  'feedback.follow',
  'feedback.reopenAsVisitor',
  'feedback.sendAsVisitor',
  'files.handOver',
  'files.openHandover',
  'files.readHandover',
  'files.receivePhoto',
  'files.watchHandover',
  'members.verifyCard',
  'organizations.checkRegistrationCode',
  'organizations.getJoinable',
  'organizations.registerWithCode',
  'organizations.searchJoinable',
  'transfers.verifyLetter',
]

/** Bodies that no page of ours would send. */
const HOSTILE: readonly [string, string | undefined][] = [
  ['nothing', undefined],
  ['an empty object', '{}'],
  ['a list', '[1,2,3]'],
  ['null', 'null'],
  ['a number', '42'],
  ['a text', '"text"'],
  ['broken JSON', '{"a":'],
  ['a prototype', '{"__proto__":{"who":"anyone"},"constructor":{"prototype":{}}}'],
  ['NUL', '{"text":"a\\u0000b","phone":"\\u0000","name":"\\u0000"}'],
  ['half a character', '{"text":"\\ud800","userName":"\\udfff"}'],
  [
    'wrong kinds',
    '{"id":{},"ids":"x","phone":[],"document":7,"organizationId":"abc","limit":{},"password":{}}',
  ],
  ['huge numbers', '{"id":1e308,"organizationId":99999999999999999999,"limit":-1,"maxUses":1.5}'],
  [
    'very long text',
    JSON.stringify({ text: 'x'.repeat(100_000), name: '长'.repeat(50_000), reason: 'r'.repeat(9_999) }),
  ],
  ['deep nesting', `${'{"a":'.repeat(500)}1${'}'.repeat(500)}`],
  ['SQL', `{"id":"1'; DROP TABLE member; --","text":"%' OR 1=1 --"}`],
]

function requestOf({ method, path }: Endpoint, body: string | undefined): [string, RequestInit] {
  const address = `/api${path.replaceAll(/\{\w+\}/g, '%27%20or%201')}`
  if (method === 'GET')
    return [
      `${address}?cursor=%00&limit=99999&text=%ED%A0%80&id[]=1&organizationId=x&${body?.slice(0, 200) ?? ''}`,
      { method },
    ]
  const headers = { 'content-type': 'application/json' }
  return [address, body === undefined ? { method } : { method, headers, body }]
}

describe('every endpoint', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer()
  })
  afterAll(() => server.close())

  test('is closed to visitors, but for these', () => {
    expect(ENDPOINTS.flatMap(({ id, who }) => (who === 'anyone' ? [id] : [])).sort()).toEqual(OPEN)
  })

  test.each(ENDPOINTS.filter(({ who }) => who !== 'anyone'))(
    '$id asks a visitor to log in',
    async (endpoint) => {
      const [address, init] = requestOf(endpoint, '{}')
      const response = await server.request(address, init)
      expect(response.status).toBe(401)
      expect(await response.json()).toMatchObject({ code: 'session.required' })
    },
  )

  // One that is open to visitors and takes nothing does not read what is sent.
  const readers = ENDPOINTS.filter(({ who, takesInput }) => takesInput || who !== 'anyone')
  test.each(readers)('$id answers hostile input with a refusal from the list', async (endpoint) => {
    for (const [what, body] of HOSTILE) {
      const [address, init] = requestOf(endpoint, body)
      const response = await server.request(address, init)
      const answer = (await response.json()) as { code?: string }
      expect(response.status, what).toBeGreaterThanOrEqual(400)
      expect(response.status, what).toBeLessThan(500)
      expect(REFUSAL_CODES, what).toContain(answer.code)
    }
  })
})
