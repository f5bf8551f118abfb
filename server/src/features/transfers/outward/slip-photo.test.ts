import { CLAIMED_PHOTO_DAYS } from '@qingtuan/domain/files/photo'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { beforeEach, expect, test } from 'vitest'
import { plantPhoto } from '../../../../test/world/appeals.ts'
import { outcome } from '../../../../test/world/outcomes.ts'
import type { TransferWorld } from '../../../../test/world/transfers.ts'
import { startTransferWorld, WHY } from '../../../../test/world/transfers.ts'

let world: TransferWorld
let slip: { id: string; receivedBy: string; receivedOn: string }

beforeEach(async () => {
  world = await startTransferWorld()
  const words = {
    destinationKind: 'province',
    destination: '上海市徐汇区教育团工委',
    statement: WHY,
  } as const
  const { id } = await world.member.client.transfers.startOutward(words)
  await (await world.console('branch')).transfers.approveOutward({ id })
  await (await world.console('committee')).transfers.issueLetter({ id })
  const receivedOn = toShanghaiDate(world.server.platform.clock())
  slip = { id, receivedBy: '徐汇区教育团工委', receivedOn }
})

async function confirmWithPhoto() {
  const photo = await plantPhoto(world.server)
  const committee = await world.console('committee')
  return { photo, confirmed: await committee.transfers.confirmReturnSlip({ ...slip, photo }) }
}

const look = async (place: Parameters<TransferWorld['console']>[0]) =>
  (await world.console(place)).transfers.slipPhoto({ id: slip.id })

test('organizations that see the transfer see the photo of its slip, and each look is in the trail', async () => {
  const { confirmed } = await confirmWithPhoto()
  expect(confirmed).toMatchObject({ state: 'confirmed', returnSlip: { hasPhoto: true } })
  for (const place of ['committee', 'branch', 'district'] as const) {
    const file = await look(place)
    expect(file.type).toBe('image/jpeg')
    expect([...new Uint8Array(await file.arrayBuffer())]).toEqual([0xff, 0xd8, 0xff])
  }
  const { rows } = await world.server.platform.pool.query(
    "select count(*)::integer as looks from audit_entry where act = 'transfers.seeSlip' and subject_id = $1",
    [slip.id],
  )
  expect(rows).toEqual([{ looks: 3 }])
})

test.each(['otherBranch', 'farBranch', 'otherDistrict'] as const)('%s is a stranger to it', async (place) => {
  await confirmWithPhoto()
  expect(await outcome(look(place))).toBe('record.notFound')
})

test('no photo is needed, and then there is none to see', async () => {
  const committee = await world.console('committee')
  expect(await outcome(look('committee'))).toBe('photo.unknown')
  const confirmed = await committee.transfers.confirmReturnSlip(slip)
  expect(confirmed.returnSlip).toMatchObject({ hasPhoto: false })
  expect(await outcome(look('committee'))).toBe('photo.unknown')
})

test('a photo whose token is not known is refused, and nothing is entered', async () => {
  const { id, token } = await plantPhoto(world.server)
  const committee = await world.console('committee')
  const forged = { ...slip, photo: { id, token: token.replace(/^./, (one) => (one === 'A' ? 'B' : 'A')) } }
  expect(await outcome(committee.transfers.confirmReturnSlip(forged))).toBe('photo.unknown')
  expect(await committee.transfers.getOutward({ id: slip.id })).toMatchObject({
    state: 'sentOut',
    returnSlip: null,
  })
  expect(await world.rollOf('branch')).toEqual(['林晓雨 transferring'])
})

test('of two who enter the slip at once, one does, and only one photo is kept', async () => {
  const [one, two] = [await plantPhoto(world.server), await plantPhoto(world.server)]
  const [committee, branch] = [await world.console('committee'), await world.console('branch')]
  const outcomes = await Promise.all([
    outcome(committee.transfers.confirmReturnSlip({ ...slip, photo: one })),
    outcome(branch.transfers.confirmReturnSlip({ ...slip, photo: two })),
  ])
  expect(outcomes.sort()).toEqual(['ok', 'transfer.notOpen'])
  const { rows } = await world.server.platform.pool.query(
    'select count(*)::integer as kept from photo where id = any($1) and claimed_at is not null',
    [[one.id, two.id]],
  )
  expect(rows).toEqual([{ kept: 1 }])
})

test('after a year it is gone, and the page says so', async () => {
  await confirmWithPhoto()
  world.server.advance(CLAIMED_PHOTO_DAYS * 86_400_000)
  expect(await outcome(look('committee'))).toBe('photo.unknown')
  const seen = await (await world.console('committee')).transfers.getOutward({ id: slip.id })
  expect(seen.returnSlip).toMatchObject({ receivedBy: slip.receivedBy, hasPhoto: false })
})
