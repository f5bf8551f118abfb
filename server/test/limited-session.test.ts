import { isContractProcedure } from '@orpc/contract'
import { contract } from '@qingtuan/contract/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rawPost } from './accounts/outcomes.ts'
import { PASSWORD, registered } from './accounts/registered.ts'
import type { TestServer } from './test-server.ts'
import { startTestServer } from './test-server.ts'

/** What stays open before the document is proven (FAQ M5); another one is open only when it is added here too. */
const OPEN = ['accounts.logOut', 'accounts.me', 'accounts.prove', 'accounts.unbindPhone']
const NOBODY = '01900000-0000-7000-8000-000000000000'

interface Endpoint {
  readonly id: string
  readonly method: string
  readonly path: string
}

/** Of the contract, what a person may call when logged in. */
function personalEndpoints(tree: object = contract): Endpoint[] {
  return Object.values(tree).flatMap((branch: object) => {
    if (!isContractProcedure(branch)) return personalEndpoints(branch)
    const { meta, route } = branch['~orpc']
    const { operationId: id = '', method = '', path = '' } = route
    return ['person', 'signedIn'].includes(String(Reflect.get(meta, 'who'))) ? [{ id, method, path }] : []
  })
}

let server: TestServer
let person: Awaited<ReturnType<typeof registered>>
beforeAll(async () => {
  server = await startTestServer()
  person = await registered(server)
})
afterAll(() => server.close())

/** The cookie of a log-in on a device that the account does not know. */
async function limitedSession(): Promise<string> {
  const body = { app: 'mobile', userName: person.phone, password: PASSWORD }
  const { headers } = await rawPost(server, '/sessions', body)
  return headers.find(([header]) => header === 'set-cookie')?.[1].split(';')[0] ?? ''
}

async function call(cookie: string, { method, path }: Endpoint) {
  const headers = { cookie, 'x-qingtuan-app': 'mobile', 'content-type': 'application/json' }
  const address = `/api${path.replaceAll(/\{\w+\}/g, NOBODY)}`
  const answer = await server.request(address, {
    method,
    headers,
    ...(method === 'GET' ? {} : { body: '{}' }),
  })
  return { status: answer.status, text: await answer.text() }
}

test.each(personalEndpoints())('$id says nothing personal in a limited session', async (endpoint) => {
  const { status, text } = await call(await limitedSession(), endpoint)
  const { name, document, phone } = person
  for (const secret of [name, document.number, document.number.slice(-4), phone, phone.slice(-4)])
    expect(text).not.toContain(secret)
  const isRefused = status === 403 && JSON.parse(text).code === 'session.proofRequired'
  expect(isRefused).toBe(!OPEN.includes(endpoint.id))
})
