import { beforeEach, describe, expect, test } from 'vitest'
import { outcome } from '../../../../test/world/outcomes.ts'
import type { ProjectWorld } from '../../../../test/world/service-projects.ts'
import { PROJECT, startProjectWorld } from '../../../../test/world/service-projects.ts'

let world: ProjectWorld
beforeEach(async () => {
  world = await startProjectWorld()
})

/** Moves the clock to an instant. */
function until(instant: string) {
  world.server.advance(Date.parse(instant) - world.server.platform.clock().getTime())
}

describe('signing up', () => {
  test('is for whom it is open to', async () => {
    const { id } = await world.publish('branch', { audience: 'own' })
    const at = await world.at(await world.member('otherBranch'))
    const asking = [at.viewProject({ id }), at.signUp({ id }), at.withdraw({ id })]
    expect(new Set(await Promise.all(asking.map(outcome)))).toEqual(new Set(['record.notFound']))
  })

  test('happens once, before its end, and not beside another at that time', async () => {
    const { id } = await world.publish('branch')
    const late = await world.publish('branch', { title: '同一时间的项目' })
    const member = await world.member('branch')
    const at = await world.at(member)
    await at.signUp({ id })
    expect(await outcome(at.signUp({ id }))).toBe('serviceSignUp.already')
    expect(await outcome(at.signUp({ id: late.id }))).toBe('serviceSignUp.overlaps')
    expect(await at.viewProject({ id: late.id })).toMatchObject({
      may: { signUp: false },
      hindrance: { code: 'serviceSignUp.overlaps', facts: { title: '清洁东湖河岸' } },
    })
    until(PROJECT.signUpUntil)
    const other = await world.at(await world.member('branch'))
    expect(await outcome(other.signUp({ id }))).toBe('serviceSignUp.over')
  })

  test('waits when all places are taken; a place given up goes to exactly one, the longest waiting', async () => {
    const { id } = await world.publish('branch', { places: 1 })
    const people = [await world.member('branch'), await world.member('branch'), await world.member('branch')]
    const [first, second, third] = people
    if (!first || !second || !third) throw new Error('nobody')
    for (const member of people) {
      await (await world.at(member)).signUp({ id })
      world.server.advance(1000)
    }
    expect(await (await world.at(third)).viewProject({ id })).toMatchObject({
      waitingPlace: 2,
      signedUp: 1,
      waiting: 2,
    })
    expect(await (await world.at(first)).withdraw({ id })).toMatchObject({
      standing: 'withdrawn',
      signedUp: 1,
      waiting: 1,
    })
    expect(await (await world.at(second)).viewProject({ id })).toMatchObject({ standing: 'place' })
    expect(await (await world.at(third)).viewProject({ id })).toMatchObject({
      standing: 'waiting',
      waitingPlace: 1,
    })
    expect(await world.notices(second)).toEqual(['serviceProject.placeGiven'])
    expect(await world.notices(third)).toEqual([])
    expect(await outcome((await world.at(first)).withdraw({ id }))).toBe('serviceSignUp.notThere')
    expect(await (await world.at(first)).signUp({ id })).toMatchObject({
      standing: 'waiting',
      waitingPlace: 2,
    })
    expect(await (await world.at(third)).withdraw({ id })).toMatchObject({ signedUp: 1, waiting: 1 })
    expect(await (await world.at(first)).viewProject({ id })).toMatchObject({ waitingPlace: 1 })
  })

  test('can be withdrawn after its end, not after the beginning', async () => {
    const { id } = await world.publish('branch', { places: 1 })
    const [first, second] = [await world.member('branch'), await world.member('branch')]
    for (const member of [first, second]) await (await world.at(member)).signUp({ id })
    until(PROJECT.signUpUntil)
    await (await world.at(first)).withdraw({ id })
    expect(await world.notices(second)).toEqual(['serviceProject.placeGiven'])
    until(PROJECT.startsAt)
    expect(await outcome((await world.at(second)).withdraw({ id }))).toBe('serviceSignUp.begun')
  })

  test('keeps one’s own in view: soonest first, then what is over', async () => {
    const { id } = await world.publish('branch')
    const member = await world.member('branch')
    await (await world.at(member)).signUp({ id })
    expect((await (await world.at(member)).mine({})).items).toMatchObject([{ id, standing: 'place' }])
    until('2026-03-07T04:00:00Z')
    const at = await world.at(member)
    expect((await at.mine({})).items).toEqual([])
    expect((await at.mine({ when: 'past' })).items).toMatchObject([{ id, phase: 'over' }])
  })
})
