import { PHOTO_MAXIMUM_BYTES } from '@qingtuan/domain/files/photo'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { blankPng, jpeg, jpegOf } from '../../../test/files/pictures.ts'
import { upload } from '../../../test/files/upload.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { callOf } from '../../../test/world/call.ts'
import { openLimits } from '../../platform/limits/limits.ts'
import { Refused } from '../../platform/refused.ts'
import { PHOTOS_PER_NETWORK, photosLimit } from './limits.ts'
import { receivePhoto } from './receive-photo.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const sent = async (bytes: Uint8Array) => {
  const { status, body } = await upload(server, bytes)
  return status === 200 ? 'received' : `${status} ${body.code}`
}

describe('the size of the body', () => {
  const streamed = (bytes: number, piece: number) => {
    let left = bytes
    const body = new ReadableStream({
      pull(controller) {
        if (left <= 0) return controller.close()
        controller.enqueue(new Uint8Array(Math.min(piece, left)))
        left -= piece
      },
    })
    const init = { method: 'POST', headers: { 'content-type': 'image/jpeg' }, body, duplex: 'half' } as const
    return server.request('/api/photos', init)
  }

  test.each([
    [PHOTO_MAXIMUM_BYTES - 1, 'received'],
    [PHOTO_MAXIMUM_BYTES, 'received'],
    [PHOTO_MAXIMUM_BYTES + 1, '413 photo.tooLarge'],
    [20 * PHOTO_MAXIMUM_BYTES, '413 photo.tooLarge'],
  ])('%i bytes: %s', async (bytes, answer) => {
    expect(await sent(await jpegOf(bytes))).toBe(answer)
  })

  test.each([
    [PHOTO_MAXIMUM_BYTES, 422],
    [PHOTO_MAXIMUM_BYTES + 1, 413],
    [20 * PHOTO_MAXIMUM_BYTES, 413],
  ])('%i bytes whose number is not said before: %i', async (bytes, status) => {
    const response = await streamed(bytes, 65_536)
    expect(response.status).toBe(status)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('is larger for photos alone', async () => {
    const body = JSON.stringify({ text: 'x'.repeat(262_144) })
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
    const others = ['/api/sessions', '/api/photo-handover-photos', '/api/photos/', '/api/photos/x']
    for (const path of others) {
      const response = await server.request(path, init)
      expect(response.status, path).toBe(413)
      expect(await response.json()).toMatchObject({ code: 'input.tooLarge' })
    }
  })
})

describe('a photo that is sent again under its key', () => {
  test('is kept once; another photo under the key is refused', async () => {
    const [one, other] = [await jpeg(), await jpeg()]
    const first = await upload(server, one, { key: 'photo-key-1' })
    expect(await upload(server, one, { key: 'photo-key-1' })).toEqual(first)
    expect(await upload(server, other, { key: 'photo-key-1' })).toMatchObject({
      body: { code: 'request.keyReused' },
    })
  })
})

test.each([
  [PHOTOS_PER_NETWORK - 1, 'received'],
  [PHOTOS_PER_NETWORK, 'limit.tooMany'],
])('after %i photos in an hour from one network the next is: %s', async (before, answer) => {
  const config = { ...server.platform.config, demo: false }
  const address = `203.0.113.${before}`
  const limits = openLimits(server.platform.pool)
  const call = callOf({ ...server.platform, config, limits }, { address })
  for (let count = 0; count < before; count += 1) await limits.take([photosLimit(call)])
  const file = new File([new Uint8Array(blankPng(2, 2))], 'photo')
  const outcome = await receivePhoto(call, file).then(
    () => 'received',
    (reason: unknown) => (reason instanceof Refused ? reason.refusal.code : reason),
  )
  expect(outcome).toBe(answer)
})
