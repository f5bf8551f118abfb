import type { Client } from '@qingtuan/contract/client'
import type { PhotoRef } from '@qingtuan/contract/files'
import { HANDOVER_SECONDS } from '@qingtuan/domain/files/photo'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { receivedPhoto } from '../../../test/files/upload.ts'
import { refusalCode } from '../../../test/refusal-code.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { callOf } from '../../../test/world/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { Refused } from '../../platform/refused.ts'
import { claimPhoto } from './index.ts'

let server: TestServer
let pc: Client['files']
let phone: Client['files']
beforeAll(async () => {
  server = await startTestServer()
  pc = server.client('console').files
  phone = server.client('mobile').files
})
afterAll(() => server.close())

/** As a case claims it; answers the refusal’s code, or nothing. */
async function claim(ref: PhotoRef): Promise<string> {
  const { platform } = server
  try {
    await inTransaction(platform.database, (trx) => claimPhoto(trx, callOf(platform), { ref }))
    return 'claimed'
  } catch (error) {
    if (error instanceof Refused) return error.refusal.code
    throw error
  }
}

const opened = async () => {
  const handover = await pc.openHandover()
  return { ...handover, token: handover.address.split('#')[1] ?? '' }
}

describe('a phone that brings photos to a PC', () => {
  test('both see what was brought, and the PC claims it in place of the phone', async () => {
    const { id, watchToken, address, token, expiresAt } = await opened()
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/m\/photo-handover#[\w-]{43}$/)
    const nothing = { front: null, back: null, expiresAt }
    expect(await pc.watchHandover({ id, watchToken })).toEqual(nothing)
    expect(await phone.readHandover({ token })).toEqual(nothing)
    const [front, back] = [await receivedPhoto(server), await receivedPhoto(server)]
    await phone.handOver({ token, side: 'front', photo: front })
    await phone.handOver({ token, side: 'back', photo: back })
    const brought = { front: front.id, back: back.id, expiresAt }
    expect(await pc.watchHandover({ id, watchToken })).toEqual(brought)
    expect(await phone.readHandover({ token })).toEqual(brought)
    expect(await claim(front)).toBe('photo.unknown')
    expect(await claim({ id: front.id, token })).toBe('photo.unknown')
    expect(await claim({ id: front.id, token: watchToken })).toBe('claimed')
    expect(await claim({ id: back.id, token: watchToken })).toBe('claimed')
  })

  test('may bring a better one in its place', async () => {
    const { id, watchToken, token } = await opened()
    const [blurred, sharp] = [await receivedPhoto(server), await receivedPhoto(server)]
    await phone.handOver({ token, side: 'front', photo: blurred })
    await phone.handOver({ token, side: 'front', photo: sharp })
    expect(await pc.watchHandover({ id, watchToken })).toMatchObject({ front: sharp.id, back: null })
  })

  test('brings none that is not its own, and none twice', async () => {
    const { token } = await opened()
    const photo = await receivedPhoto(server)
    const bring = (ref: PhotoRef) => refusalCode(phone.handOver({ token, side: 'front', photo: ref }))
    expect(await bring({ ...photo, token: 'guessed' })).toBe('photo.unknown')
    const stranger = await receivedPhoto(server)
    expect(await bring({ id: photo.id, token: stranger.token })).toBe('photo.unknown')
    await phone.handOver({ token, side: 'front', photo })
    expect(await bring(photo)).toBe('photo.unknown')
    const claimed = await receivedPhoto(server)
    await claim(claimed)
    expect(await bring(claimed)).toBe('photo.unknown')
  })

  test('of two handovers that want one photo at once, one gets it', async () => {
    const photo = await receivedPhoto(server)
    const handovers = await Promise.all([opened(), opened(), opened()])
    const tries = handovers.map(({ token }) =>
      phone.handOver({ token, side: 'back', photo }).then(
        () => 'brought',
        () => 'refused',
      ),
    )
    expect((await Promise.all(tries)).toSorted()).toEqual(['brought', 'refused', 'refused'])
  })

  test('the code in the QR code does not watch, the PC’s token does not bring', async () => {
    const { id, watchToken, token } = await opened()
    const photo = await receivedPhoto(server)
    expect(await refusalCode(pc.watchHandover({ id, watchToken: token }))).toBe('handover.expired')
    expect(await refusalCode(phone.readHandover({ token: watchToken }))).toBe('handover.expired')
    expect(await refusalCode(phone.handOver({ token: watchToken, side: 'front', photo }))).toBe(
      'handover.expired',
    )
    const other = await opened()
    expect(await refusalCode(pc.watchHandover({ id: other.id, watchToken }))).toBe('handover.expired')
  })
})

test.each([
  [HANDOVER_SECONDS - 1, 'open'],
  [HANDOVER_SECONDS, 'handover.expired'],
  [HANDOVER_SECONDS + 1, 'handover.expired'],
])('%i s after it was opened: %s', async (seconds, found) => {
  const { id, watchToken, token } = await opened()
  const photo = await receivedPhoto(server)
  server.advance(seconds * 1000)
  const asked = [
    () => pc.watchHandover({ id, watchToken }),
    () => phone.readHandover({ token }),
    () => phone.handOver({ token, side: 'front', photo }),
  ]
  for (const ask of asked) {
    const answer = found === 'open' ? await ask().then(() => 'open') : await refusalCode(ask())
    expect(answer).toBe(found)
  }
})

test('two cases that claim one photo at once: one has it', async () => {
  const photo = await receivedPhoto(server)
  const answers = await Promise.all([claim(photo), claim(photo), claim(photo)])
  expect(answers.toSorted()).toEqual(['claimed', 'photo.unknown', 'photo.unknown'])
})
