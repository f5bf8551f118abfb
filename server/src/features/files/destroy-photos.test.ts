import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { CLAIMED_PHOTO_DAYS, UNCLAIMED_PHOTO_HOURS } from '@qingtuan/domain/files/photo'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { receivedPhoto } from '../../../test/files/upload.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { callOf } from '../../../test/world/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { Refused } from '../../platform/refused.ts'
import { destroyPhotos } from './destroy-photos.ts'
import { claimPhoto, destroyPhotosAfter, keepPhoto, openPhotoContent, readPhotos } from './index.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

let server: TestServer
beforeEach(async () => {
  server = await startTestServer()
})
afterEach(() => server.close())

const liesThere = (id: string) => existsSync(join(server.platform.config.dataDirectory, 'files/photos', id))
const destroyedAt = async (id: string) =>
  (await readPhotos(server.platform.database, [id])).get(id)?.destroyedAt?.toISOString() ?? null

async function opens(id: string): Promise<boolean> {
  try {
    return (await openPhotoContent(server.platform, id)).length > 0
  } catch (error) {
    if (error instanceof Refused && error.refusal.code === 'photo.unknown') return false
    throw error
  }
}

describe('a photo that no case has claimed', () => {
  test.each([
    [UNCLAIMED_PHOTO_HOURS * HOUR - 1000, true],
    [UNCLAIMED_PHOTO_HOURS * HOUR, false],
    [UNCLAIMED_PHOTO_HOURS * HOUR + 1000, false],
  ])('after %i ms it is there: %s', async (milliseconds, there) => {
    const { id } = await receivedPhoto(server)
    server.advance(milliseconds)
    // Nobody sees it any more, even before the job comes by.
    expect(await opens(id)).toBe(there)
    await destroyPhotos(server.platform)
    expect([await opens(id), liesThere(id)]).toEqual([there, there])
    expect(await destroyedAt(id)).toBe(there ? null : server.platform.clock().toISOString())
  })
})

describe('a claimed photo', () => {
  const claimed = async () => {
    const ref = await receivedPhoto(server)
    const { platform } = server
    await inTransaction(platform.database, (trx) => claimPhoto(trx, callOf(platform), { ref }))
    return ref.id
  }
  const kept = (id: string, at: Date) =>
    inTransaction(server.platform.database, (trx) => destroyPhotosAfter(trx, [id], at))

  test('outlives a draft, and is destroyed when its case says so', async () => {
    const id = await claimed()
    server.advance(100 * DAY)
    await destroyPhotos(server.platform)
    expect(await opens(id)).toBe(true)
    await kept(id, new Date(server.platform.clock().getTime() + 30 * DAY))
    server.advance(30 * DAY - 1000)
    await destroyPhotos(server.platform)
    expect(await opens(id)).toBe(true)
    server.advance(1000)
    await destroyPhotos(server.platform)
    expect([await opens(id), liesThere(id)]).toEqual([false, false])
  })

  test('is destroyed in the end, even if its case is forgotten', async () => {
    const id = await claimed()
    server.advance(CLAIMED_PHOTO_DAYS * DAY)
    await destroyPhotos(server.platform)
    expect(liesThere(id)).toBe(false)
  })

  test('that is destroyed stays so', async () => {
    const id = await claimed()
    await kept(id, server.platform.clock())
    await destroyPhotos(server.platform)
    const when = await destroyedAt(id)
    await kept(id, new Date(server.platform.clock().getTime() + DAY))
    server.advance(2 * DAY)
    await destroyPhotos(server.platform)
    expect(await destroyedAt(id)).toBe(when)
  })
})

test('more photos than one go are all destroyed, each once in the trail', async () => {
  const { platform } = server
  const now = platform.clock()
  const image = { bytes: Buffer.from('anything'), width: 1, height: 1 }
  const planted = await inTransaction(platform.database, async (trx) => {
    const ids: string[] = []
    for (let count = 0; count < 120; count += 1)
      ids.push(await keepPhoto(trx, platform, { image, claimedAt: now, destroyAfter: now }))
    return ids
  })
  // A content that is gone already must not keep the others.
  await platform.files.remove(`photos/${planted[0]}`)
  await destroyPhotos(platform)
  expect(planted.filter(liesThere)).toEqual([])
  const trail = await platform.database
    .selectFrom('audit_entry')
    .select('subject_id')
    .where('act', '=', 'files.destroyPhoto')
    .execute()
  expect(trail.map(({ subject_id }) => subject_id).toSorted()).toEqual(planted.toSorted())
})
