import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { blankPng, jpeg, PDF, photo, SVG, sidewaysWithPlace } from '../../../test/files/pictures.ts'
import { upload } from '../../../test/files/upload.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { openPhotoContent } from './index.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const sent = async (bytes: Uint8Array, type?: string) => {
  const { status, body } = await upload(server, bytes, type ? { type } : {})
  return status === 200 ? 'received' : `${status} ${body.code}`
}

describe('what is taken', { timeout: 30_000 }, () => {
  test.each([
    ['JPEG', 'image/jpeg', () => jpeg()],
    ['PNG', 'image/png', () => photo().png().toBuffer()],
    ['WebP', 'image/webp', () => photo().webp().toBuffer()],
    ['JPEG that says nothing of itself', 'application/octet-stream', () => jpeg()],
    ['PNG that says it is text', 'text/plain', () => photo().png().toBuffer()],
    ['JPEG that says it is JSON', 'application/json', () => jpeg()],
    ['progressive JPEG', 'image/jpeg', () => photo().jpeg({ progressive: true }).toBuffer()],
    ['one pixel', 'image/png', () => blankPng(1, 1)],
  ])('%s', async (_what, type, make) => {
    expect(await sent(await make(), type)).toBe('received')
  })

  test('becomes a JPEG of at most 2000 pixels, and small ones are not blown up', async () => {
    const large = await upload(server, await photo(3000, 1500).jpeg({ quality: 30 }).toBuffer())
    expect(large.body).toMatchObject({ width: 2000, height: 1000 })
    const { id, width, height, bytes } = (await upload(server, await photo(300, 200).png().toBuffer())).body
    expect([width, height]).toEqual([300, 200])
    const content = await openPhotoContent(server.platform, id)
    expect(content.length).toBe(bytes)
    expect((await sharp(content).metadata()).format).toBe('jpeg')
  })

  test('loses the place where it was taken, and is turned upright', async () => {
    const original = await sidewaysWithPlace()
    expect((await sharp(original).metadata()).orientation).toBe(6)
    expect(original.includes('Exif')).toBe(true)
    const { id, width, height } = (await upload(server, original)).body
    expect([width, height]).toEqual([200, 300])
    const content = await openPhotoContent(server.platform, id)
    const { exif, xmp, icc, iptc, orientation } = await sharp(content).metadata()
    expect([exif, xmp, icc, iptc, orientation]).toEqual(Array(5).fill(undefined))
    expect(content.includes('Exif')).toBe(false)
    // What was left is above now: the camera’s top looked to the right.
    const rows = await sharp(content).greyscale().resize(1, 2, { fit: 'fill' }).raw().toBuffer()
    expect(rows[0]).toBeLessThan(60)
    expect(rows[1]).toBeGreaterThan(200)
  })

  test('lies on the disk encrypted for itself alone', async () => {
    const { id } = (await upload(server, await jpeg())).body
    const path = (name: string) => join(server.platform.config.dataDirectory, 'files/photos', name)
    const stored = readFileSync(path(id))
    await expect(sharp(stored).metadata()).rejects.toThrow()
    expect(stored.includes('JFIF')).toBe(false)
    const other = (await upload(server, await jpeg())).body
    await server.platform.files.write(`photos/${other.id}`, stored)
    await expect(openPhotoContent(server.platform, other.id)).rejects.toThrow()
  })

  test('is in the audit trail, and its token in no column', async () => {
    const { id, token, bytes, width, height } = (await upload(server, await jpeg())).body
    const { database } = server.platform
    const audited = await database
      .selectFrom('audit_entry')
      .selectAll()
      .where('subject_id', '=', id)
      .executeTakeFirstOrThrow()
    expect(audited).toMatchObject({ act: 'files.receivePhoto', after: { bytes, width, height } })
    const row = await database.selectFrom('photo').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    expect(JSON.stringify(row)).not.toContain(token)
  })
})

describe('what is not taken', { timeout: 30_000 }, () => {
  test.each([
    ['a PDF named .jpg', '422 photo.notAnImage', () => PDF],
    ['an SVG', '422 photo.notAnImage', () => SVG],
    ['a GIF', '422 photo.notAnImage', () => photo(16, 12).gif().toBuffer()],
    ['a TIFF', '422 photo.notAnImage', () => photo(16, 12).tiff().toBuffer()],
    ['an AVIF', '422 photo.notAnImage', () => photo(16, 12).avif().toBuffer()],
    ['nothing', '422 photo.notAnImage', () => Buffer.alloc(0)],
    ['a start alone', '422 photo.unreadable', () => Buffer.from([0xff, 0xd8, 0xff])],
    [
      'an SVG behind the start of a JPEG',
      '422 photo.unreadable',
      () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), SVG]),
    ],
    ['half a JPEG', '422 photo.unreadable', async () => half(await jpeg())],
    [
      'half a progressive JPEG',
      '422 photo.unreadable',
      async () => half(await photo().jpeg({ progressive: true }).toBuffer()),
    ],
    ['half a PNG', '422 photo.unreadable', async () => half(await photo().png().toBuffer())],
    ['half a WebP', '422 photo.unreadable', async () => half(await photo().webp().toBuffer())],
    ['a PNG with lines missing', '422 photo.unreadable', () => blankPng(1000, 1000, 500)],
    ['1 pixel too many', '422 photo.tooManyPixels', () => blankPng(8000, 5001)],
    ['a decompression bomb', '422 photo.tooManyPixels', () => blankPng(50_000, 50_000, 2)],
    ['more pixels than a PNG can have', '422 photo.unreadable', () => blankPng(2 ** 31 - 1, 2 ** 31 - 1, 0)],
  ])('%s: %s', async (_what, answer, make) => {
    expect(await sent(await make())).toBe(answer)
  })

  test('the most pixels that are allowed are', async () => {
    expect(await sent(blankPng(8000, 5000))).toBe('received')
  })
})

const half = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)
