import { expect, test } from 'vitest'
import { exchange } from './exchange.ts'
import { bodyHash, SIGNING_HEADERS, signatureOf } from './signing.ts'
import { RegistryOutage } from './volunteer-registry.ts'

const SECRET = 'a secret of tests, longer than 32 characters'
const NOW = new Date('2026-03-02T01:00:00Z')

/** What the registry answers with this status, signed by it as agreed. */
function ask(status: number, text = '{}') {
  const transport = async (_url: string, init: RequestInit) => {
    const nonce = new Headers(init.headers).get(SIGNING_HEADERS.nonce) ?? ''
    const time = NOW.getTime() / 1000
    const signature = signatureOf(SECRET, 'answer', [status, nonce, time, bodyHash(text)])
    const headers = { [SIGNING_HEADERS.time]: String(time), [SIGNING_HEADERS.signature]: signature }
    return new Response(text, { status, headers })
  }
  const with_ = { url: 'http://registry', keyId: 'test', secret: SECRET, transport, clock: () => NOW }
  return exchange(with_, { method: 'GET', path: '/v1', timeoutMs: 1000 })
}

test.each([
  [400, 'refusing', true],
  [404, 'refusing', true],
  [422, 'refusing', true],
  [401, 'refusing', false],
  [403, 'refusing', false],
  [429, 'refusing', false],
  [500, 'refusing', false],
  [503, 'refusing', false],
])('a signed %i is about this question alone or about all: %s, %s', async (status, reason, concernsOne) => {
  const outage = await ask(status).catch((error: unknown) => error)
  expect(outage).toBeInstanceOf(RegistryOutage)
  expect(outage).toMatchObject({ reason, status, concernsOne })
})

test('a signed answer that is no JSON is about this question alone', async () => {
  expect(await ask(200)).toEqual({})
  await expect(ask(200, 'not JSON')).rejects.toMatchObject({ reason: 'lying', concernsOne: true })
})
