import type { Client } from '@qingtuan/contract/client'
import { beforeEach, describe, expect, test } from 'vitest'
import { tally } from '../../../test/accounts/outcomes.ts'
import { plantPhoto } from '../../../test/world/appeals.ts'
import { callOf } from '../../../test/world/call.ts'
import type { NumbersWorld } from '../../../test/world/numbers.ts'
import { startNumbersWorld } from '../../../test/world/numbers.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { plantPerson } from '../../../test/world/people.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { closeMattersOf, openMattersOf } from './index.ts'

const DAY_MS = 86_400_000
const WANTED = '202311888888'
const reason = '与入团志愿书封面不一致'

let world: NumbersWorld
let branch: Client
beforeEach(async () => {
  world = await startNumbersWorld()
  branch = await world.desk('branch')
})

const send = async (memberNumber = WANTED, client = world.claimant.client) =>
  client.numberCases.send({ memberNumber, reason, photo: await plantPhoto(world.server) })

describe('a member asks to have the number corrected (FAQ M11)', () => {
  test('the branch sees it, approves it, and the member has the number', async () => {
    const { claimant, tree } = world
    const sent = await send()
    expect(sent).toMatchObject({
      state: 'pending',
      nextActor: '高一一班',
      waitsUntil: '2026-03-09',
      may: { resend: true, withdraw: true },
    })
    expect((await claimant.client.members.mine()).membership?.memberNumber).toBe(claimant.number)
    const { items } = await branch.numberCases.listCorrections({ state: 'pending' })
    expect(items).toMatchObject([
      { id: sent.id, name: '林晓雨', memberNumber: WANTED, occupied: false, may: { approve: true } },
    ])
    expect(await branch.numberCases.counts()).toMatchObject({ corrections: 1, silentCorrections: 0 })
    expect(await world.notices({ organizationId: tree.branch.id })).toEqual(['numberCorrection.sent'])
    const approved = await branch.numberCases.approveCorrection({ id: sent.id })
    expect(approved).toMatchObject({ state: 'approved', hasPhoto: true, may: { approve: false } })
    const { membership } = await claimant.client.members.mine()
    expect(membership).toMatchObject({ memberNumber: WANTED })
    expect(membership?.timeline.at(-1)).toMatchObject({ kind: 'numberChanged', note: reason })
    expect(await world.notices(claimant)).toEqual(['member.numberChanged'])
  })

  test('the branch returns it with a reason; the member sends it again, or withdraws', async () => {
    const { id } = await send()
    expect(await outcome(branch.numberCases.returnCorrection({ id, reason: '。' }))).toBe(
      'numberCorrection.reasonRequired',
    )
    await branch.numberCases.returnCorrection({ id, reason: '照片看不清' })
    const { client } = world.claimant
    expect((await client.numberCases.mine()).items).toMatchObject([
      { state: 'returned', returnReason: '照片看不清', nextActor: '林晓雨' },
    ])
    const again = { id, memberNumber: '202311888889', reason, photo: await plantPhoto(world.server) }
    expect(await client.numberCases.resend(again)).toMatchObject({
      state: 'pending',
      memberNumber: '202311888889',
      steps: [{ act: 'send' }, { act: 'return', reason: '照片看不清' }, { act: 'resend' }],
    })
    expect(await client.numberCases.withdrawOwn({ id })).toMatchObject({
      state: 'withdrawn',
      nextActor: null,
    })
    expect(await outcome(client.numberCases.withdrawOwn({ id }))).toBe('numberCorrection.notOpen')
    expect(await outcome(branch.numberCases.approveCorrection({ id }))).toBe('numberCorrection.notOpen')
    expect(await send()).toMatchObject({ state: 'pending' })
  })

  test('one at a time, also of many sent at once', async () => {
    const codes = await Promise.all([1, 2, 3, 4].map(() => outcome(send())))
    expect(tally(codes)).toEqual({ ok: 1, 'numberCorrection.alreadyOpen': 3 })
  })

  test.each([
    ['202411888888', 'memberNumber.yearMismatch'],
    ['12', 'memberNumber.malformed'],
    ['', 'memberNumber.required'],
  ])('“%s” is refused: %s', async (number, code) => {
    expect(await outcome(send(number))).toBe(code)
  })

  test('a photo that nobody sent, or that another request has, is unknown', async () => {
    const photo = await plantPhoto(world.server)
    const { client } = world.claimant
    await client.numberCases.send({ memberNumber: WANTED, reason, photo })
    const other = await world.plant(world.tree.branch)
    const again = { memberNumber: '202311888890', reason, photo }
    expect(await outcome(other.client.numberCases.send(again))).toBe('photo.unknown')
  })

  test('who is no member has no number to correct', async () => {
    const youth = await plantPerson(world.server)
    expect(await outcome(send(WANTED, youth.client))).toBe('numberCorrection.notMember')
  })

  test('a number that another holds reaches the branch, which is told and cannot approve it', async () => {
    const { id } = await send(world.holder.number)
    expect(await branch.numberCases.getCorrection({ id })).toMatchObject({ occupied: true })
    expect(await outcome(branch.numberCases.approveCorrection({ id }))).toBe('memberNumber.occupied')
  })
})

describe('a superior', () => {
  test('acts once the branch has been silent for five working days', async () => {
    const { id } = await send()
    const committee = await world.desk('committee')
    expect(await committee.numberCases.getCorrection({ id })).toMatchObject({ may: { approve: false } })
    expect(await outcome(committee.numberCases.approveCorrection({ id }))).toBe(
      'numberCorrection.notYetSilent',
    )
    world.server.advance(8 * DAY_MS)
    const later = await world.desk('city')
    expect(await later.numberCases.counts()).toMatchObject({ corrections: 0, silentCorrections: 1 })
    expect((await later.numberCases.listCorrections({ scope: 'silent' })).items).toMatchObject([
      { silent: true },
    ])
    expect(await later.numberCases.approveCorrection({ id })).toMatchObject({ state: 'approved' })
  })
})

describe('misuse', () => {
  test('a member decides nothing, and sees no other’s request', async () => {
    const { id } = await send()
    const { client } = world.claimant
    expect(await outcome(client.numberCases.approveCorrection({ id }))).toBe('access.denied')
    expect(await outcome(client.numberCases.listCorrections({}))).toBe('access.denied')
    const other = await world.plant(world.tree.branch)
    expect(await outcome(other.client.numberCases.withdrawOwn({ id }))).toBe('record.notFound')
    expect(await outcome(other.client.numberCases.resend({ id, memberNumber: WANTED, reason }))).toBe(
      'record.notFound',
    )
    expect((await other.client.numberCases.mine()).items).toEqual([])
  })

  test('strangers find nothing, and no photo', async () => {
    const { id } = await send()
    for (const name of ['otherBranch', 'farBranch', 'otherDistrict'] as const) {
      const { numberCases } = await world.desk(name)
      expect(await outcome(numberCases.getCorrection({ id }))).toBe('record.notFound')
      expect(await outcome(numberCases.approveCorrection({ id }))).toBe('record.notFound')
      expect(await outcome(numberCases.returnCorrection({ id, reason }))).toBe('record.notFound')
      expect(await outcome(numberCases.openCorrectionPhoto({ id }))).toBe('record.notFound')
      expect((await numberCases.listCorrections({})).items).toEqual([])
    }
    expect(await outcome((await world.officer()).numberCases.openCorrectionPhoto({ id }))).toBe(
      'access.denied',
    )
  })

  test('a ticket shows the photo for a minute, to whom it was given', async () => {
    const { id } = await send()
    const { claimant: ticket } = await branch.numberCases.openCorrectionPhoto({ id })
    expect((await branch.numberCases.photo({ ticket })).type).toBe('image/jpeg')
    const committee = await world.desk('committee')
    expect(await outcome(committee.numberCases.photo({ ticket }))).toBe('photo.unknown')
    expect(await outcome(world.claimant.client.numberCases.photo({ ticket }))).toBe('photo.unknown')
    world.server.advance(61_000)
    expect(await outcome(branch.numberCases.photo({ ticket }))).toBe('photo.unknown')
  })

  test('of two who decide at once, one does', async () => {
    const { id } = await send()
    const codes = await Promise.all([
      outcome(branch.numberCases.approveCorrection({ id })),
      outcome(branch.numberCases.returnCorrection({ id, reason: '照片看不清' })),
    ])
    expect(tally(codes)).toEqual({ ok: 1, 'numberCorrection.notOpen': 1 })
  })
})

test('an archived branch leaves no request open, and its members are told', async () => {
  const { id } = await send()
  const { platform } = world.server
  const { id: organization } = world.tree.branch
  expect(await openMattersOf(platform.database, organization)).toBe(1)
  const closed = await inTransaction(platform.database, (trx) =>
    closeMattersOf(trx, callOf(platform), { id: organization, shortName: '高一一班' }),
  )
  expect(closed).toBe(1)
  expect(await openMattersOf(platform.database, organization)).toBe(0)
  const { items } = await world.claimant.client.numberCases.mine()
  expect(items).toMatchObject([{ id, state: 'closed', may: { resend: false, withdraw: false } }])
  expect(await world.notices(world.claimant)).toEqual(['numberCorrection.closed'])
})
