import { once } from 'node:events'
import { request } from 'node:http'
import { json } from 'node:stream/consumers'
import { implement } from '@orpc/server'
import { contract } from '@qingtuan/contract/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import type { RequestContext } from './endpoints.ts'
import { UPLOADS_OF_NETWORK } from './upload-places.ts'

const routes = implement(contract).$context<RequestContext>()
const CONTENT = Buffer.from([0xff, 0xd8, 0xff, 0, 10, 13, 0])
let received: number[] = []
const router = {
  files: {
    receivePhoto: routes.files.receivePhoto.handler(({ input }) => {
      received.push(input.size)
      return {
        id: '0198f3a0-0000-7000-8000-000000000000',
        token: 'x',
        bytes: input.size,
        width: 1,
        height: 1,
      }
    }),
  },
  appeals: {
    photo: routes.appeals.photo.handler(() => new File([CONTENT], 'photo.jpg', { type: 'image/jpeg' })),
  },
}

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ router })
})
afterAll(() => server.close())

describe('a file as an answer', () => {
  test('is shown in its place, kept by nobody, and taken for nothing else', async () => {
    const response = await server.request('/api/appeal-photos/ticket')
    expect(Buffer.from(await response.arrayBuffer())).toEqual(CONTENT)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': String(CONTENT.length),
      'content-disposition': expect.stringMatching(/^inline; filename="photo\.jpg"/),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    })
  })
})

describe('a file as a request', () => {
  test('comes as it is, also through the typed client', async () => {
    received = []
    const sent = await server
      .client('mobile')
      .files.receivePhoto(new File([CONTENT], 'IMG.jpg', { type: 'image/jpeg' }))
    expect(sent.bytes).toBe(CONTENT.length)
    for (const type of ['multipart/form-data; boundary=x', 'application/json', 'text/event-stream', null])
      await server.request('/api/photos', {
        method: 'POST',
        headers: type ? { 'content-type': type } : {},
        body: CONTENT,
      })
    expect(received).toEqual(Array(5).fill(CONTENT.length))
  })

  test('without a body is invalid', async () => {
    const response = await server.request('/api/photos', { method: 'POST' })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ code: 'input.invalid' })
  })

  test('of another site is refused before it is read', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'content-type': 'image/jpeg' }
    const response = await server.request('/api/photos', { method: 'POST', headers, body: CONTENT })
    expect(await response.json()).toMatchObject({ code: 'request.foreignOrigin' })
  })

  /** Sends a part of a photo and nothing more. */
  const begin = () => {
    const sending = request(`${server.origin}/api/photos`, {
      method: 'POST',
      headers: { 'content-type': 'image/jpeg', 'content-length': 1000 },
    })
    sending.on('error', () => {})
    sending.write(CONTENT)
    return sending
  }
  const status = async () =>
    (
      await server.request('/api/photos', {
        method: 'POST',
        headers: { 'content-type': 'image/jpeg' },
        body: CONTENT,
      })
    ).status

  test('without an end is answered, and the connection closed', async () => {
    const headers = { 'content-type': 'image/jpeg', 'transfer-encoding': 'chunked' }
    const sending = request(`${server.origin}/api/photos`, { method: 'POST', headers })
    sending.on('error', () => {})
    const answer = once(sending, 'response')
    for (let count = 0; count < 17; count += 1) sending.write(Buffer.alloc(1_048_576))
    const [response] = await answer
    expect(response.statusCode).toBe(413)
    expect(response.headers.connection).toBe('close')
    expect(await json(response)).toMatchObject({ code: 'photo.tooLarge' })
    sending.destroy()
  })

  test('is put off while too many are on their way; those that break off make room', async () => {
    const many = Array.from({ length: UPLOADS_OF_NETWORK }, begin)
    await expect.poll(status, { timeout: 5000 }).toBe(503)
    for (const sending of many) sending.destroy()
    await expect.poll(status, { timeout: 5000 }).toBe(200)
  })
})
