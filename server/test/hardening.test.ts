import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusalCode } from './refusal-code.ts'
import type { TestServer } from './test-server.ts'
import { startTestServer } from './test-server.ts'
import { archive } from './world/archive.ts'
import { clientOf } from './world/sessions.ts'
import { plantTree } from './world/tree.ts'

describe('a server that is spoken to badly', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer()
  })
  afterAll(() => server.close())

  /** Bytes as they come, without a library that would refuse to send them. */
  async function speak(bytes: string): Promise<string> {
    const { hostname, port } = new URL(server.origin)
    const socket = connect(Number(port), hostname)
    socket.write(bytes)
    return text(socket)
  }

  test.each(['/%zz', '/api/%zz', '/api/me%c0%af%'])('answers the address %s with a refusal', async (path) => {
    const response = await server.request(path)
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ code: 'input.invalid' })
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test.each([
    ['no HTTP at all', 'GIBBERISH\r\n\r\n', 400, 'input.invalid'],
    ['a method that is none', 'FOO / HTTP/1.1\r\nhost: x\r\n\r\n', 400, 'input.invalid'],
    [
      'headers of 20 kB',
      `GET / HTTP/1.1\r\nhost: x\r\na: ${'a'.repeat(20_000)}\r\n\r\n`,
      431,
      'input.tooLarge',
    ],
  ])('answers %s with a refusal', async (_, bytes, status, code) => {
    const [head = '', body = ''] = (await speak(bytes)).split('\r\n\r\n')
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(JSON.parse(body)).toMatchObject({ code, status })
  })

  test.each(['/outbox.json?phone=13900000001&phone=13900000002', '/outbox?phone=1&phone=2'])(
    'reads %s',
    async (path) => {
      expect((await server.request(path)).status).toBe(200)
    },
  )

  test.each(['/api/me', '/api/nothing', '/healthz', '/outbox.json', '/api/openapi.json', '/nothing'])(
    'lets nobody keep, frame or run %s',
    async (path) => {
      const { headers } = await server.request(path)
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    },
  )

  test('spends no time on a browser’s name that has no end', async () => {
    const headers = { 'user-agent': 'linux;tizen '.repeat(1200) }
    await server.request('/api/me', { headers })
    const start = performance.now()
    for (let round = 0; round < 20; round += 1) await server.request('/api/me', { headers })
    // Read whole, each takes some 50 ms.
    expect(performance.now() - start).toBeLessThan(700)
  })

  test('lets an organization that is archived leave, and nothing else', async () => {
    const { branch } = await plantTree(server)
    await archive(server, branch.id)
    const client = await clientOf(server, branch.accountId, 'console')
    expect(await refusalCode(client.accounts.me())).toBe('organization.archived')
    expect(await client.accounts.logOut()).toEqual({ done: true })
    expect(await refusalCode(client.accounts.me())).toBe('session.required')
  })
})
