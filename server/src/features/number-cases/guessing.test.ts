import { beforeEach, expect, test } from 'vitest'
import { plantPhoto } from '../../../test/world/appeals.ts'
import type { NumbersWorld } from '../../../test/world/numbers.ts'
import { startNumbersWorld } from '../../../test/world/numbers.ts'
import { outcome } from '../../../test/world/outcomes.ts'

let world: NumbersWorld
beforeEach(async () => {
  world = await startNumbersWorld()
})

test('which numbers are held is not found out by reports: the 21st that comes to nothing is refused', async () => {
  const branch = await world.desk('branch')
  const claimant = { kind: 'member', id: world.claimant.memberId } as const
  const none = { ...(await plantPhoto(world.server)), token: 'made up' }
  const report = async (number: string, photo = none) =>
    outcome(branch.numberCases.report({ number, claimant, photo }))
  const codes: string[] = []
  for (let miss = 0; miss < 20; miss += 1)
    codes.push(await report(miss % 2 ? world.holder.number : `2023118${String(miss).padStart(5, '0')}`))
  // A photo that nobody has is no way to ask without leaving a case behind.
  expect(new Set(codes)).toEqual(new Set(['numberCase.notOccupied', 'photo.unknown']))
  const photo = await plantPhoto(world.server)
  expect(await report(world.holder.number, photo)).toBe('limit.tooMany')
})

test('reports that are filed count for nothing', async () => {
  const branch = await world.desk('branch')
  const claimant = { kind: 'newcomer', name: '江一帆' } as const
  const miss = { number: '202311800000', claimant, photo: await plantPhoto(world.server) }
  for (let n = 0; n < 19; n += 1)
    expect(await outcome(branch.numberCases.report(miss))).toBe('numberCase.notOccupied')
  for (const name of ['江一帆', '江一舟']) {
    const photo = await plantPhoto(world.server)
    const report = { number: world.holder.number, claimant: { ...claimant, name }, photo }
    expect(await outcome(branch.numberCases.report(report))).toBe('ok')
  }
})
