import type { OpenAPI } from '@orpc/openapi'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestServer } from './test-server.ts'
import { startTestServer } from './test-server.ts'

describe('the server before any feature', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer()
  })
  afterAll(() => server.close())

  test('says that it lives and that it can reach its database', async () => {
    expect((await server.request('/healthz')).status).toBe(200)
    expect((await server.request('/readyz')).status).toBe(200)
  })

  test.each(['/api/nothing', '/nothing'])('answers %s with a refusal from the list', async (path) => {
    const response = await server.request(path)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ code: 'request.unknown', defined: true })
  })

  test('describes the contract as OpenAPI 3.1', async () => {
    const answer = await server.request('/api/openapi.json')
    const document = (await answer.json()) as Partial<OpenAPI.Document>
    expect(document.openapi).toMatch(/^3\.1/)
    expect(document.paths?.['/sessions']?.post?.operationId).toBe('accounts.logIn')
    const page = await (await server.request('/api/docs')).text()
    expect(page).toContain('joinApplications.approve')
  })

  test.each([
    ['cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['another origin', { origin: 'https://elsewhere.example' }],
  ])('refuses a write from %s', async (_, headers) => {
    const response = await server.request('/api/sessions', { method: 'POST', headers })
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ code: 'request.foreignOrigin' })
  })

  test('refuses a body that is too large', async () => {
    const body = JSON.stringify({ text: 'x'.repeat(300_000) })
    const response = await server.request('/api/sessions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ code: 'input.tooLarge' })
  })

  test('refuses a body that is no JSON', async () => {
    const response = await server.request('/api/sessions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"broken',
    })
    expect(await response.json()).toMatchObject({ code: 'input.invalid' })
  })
})
