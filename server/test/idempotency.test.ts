import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newDocument, PASSWORD, provenPhone, registered } from './accounts/registered.ts'
import type { TestServer } from './test-server.ts'
import { startTestServer } from './test-server.ts'

describe('a write that is sent again under its key', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer()
  })
  afterAll(() => server.close())

  const send = (path: string, key: string, body: object) =>
    server.request(`/api${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-qingtuan-app': 'mobile', 'idempotency-key': key },
      body: JSON.stringify(body),
    })
  const cookieOf = (response: Response) => response.headers.getSetCookie()[0]?.split(';')[0] ?? ''

  test('logs in whoever lost the answer of a registration', async () => {
    const phoneProof = await provenPhone(server)
    const form = {
      phoneProof,
      identity: 'youth',
      name: '陈晓青',
      document: newDocument(),
      password: PASSWORD,
    }
    const first = await send('/registrations', 'registration-1', form)
    const again = await send('/registrations', 'registration-1', form)
    expect(again.status).toBe(200)
    expect(await again.json()).toEqual(await first.json())
    expect(cookieOf(again)).toBe(cookieOf(first))
    const headers = { cookie: cookieOf(again) }
    expect((await server.request('/api/me', { headers })).status).toBe(200)
  })

  test('opens one session, and none once that has ended', async () => {
    const { phone } = await registered(server)
    const form = { app: 'mobile', userName: phone, password: PASSWORD }
    const first = await send('/sessions', 'log-in-1', form)
    const headers = { cookie: cookieOf(first) }
    await server.request('/api/sessions/current', { method: 'DELETE', headers })
    const again = await send('/sessions', 'log-in-1', form)
    const late = await server.request('/api/me', { headers: { cookie: cookieOf(again) } })
    expect(late.status).toBe(401)
  })

  test('tells a stranger nothing: another body under the key is refused', async () => {
    const { phone } = await registered(server)
    const form = { app: 'mobile', userName: phone, password: PASSWORD }
    await send('/sessions', 'log-in-2', form)
    const guess = await send('/sessions', 'log-in-2', { ...form, password: 'another-one-37' })
    expect(await guess.json()).toMatchObject({ code: 'request.keyReused' })
    expect(guess.headers.getSetCookie()).toEqual([])
  })
})
