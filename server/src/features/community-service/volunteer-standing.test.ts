import { beforeEach, describe, expect, test } from 'vitest'
import { outcome } from '../../../test/world/outcomes.ts'
import type { RegistryWorld } from '../../../test/world/registry.ts'
import { startRegistryWorld } from '../../../test/world/registry.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import { REGISTRY_MISSES } from './limits.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

let world: RegistryWorld
beforeEach(async () => {
  world = await startRegistryWorld()
})

const known = () => {
  const { name, document } = world.member
  return world.registry.tell({ number: document.number, name })
}
const gate = async () =>
  (await clientOf(world.server, world.member.accountId, 'mobile')).communityService.gate()

describe('the registry is asked (FAQ M9)', () => {
  test('about a number it does not know, and once more after somebody has registered', async () => {
    expect(await gate()).toMatchObject({
      reason: 'notRegistered',
      registry: { volunteerNumber: null, relyingOn: null, site: 'https://registry.example/join' },
    })
    await known()
    expect(await gate()).toMatchObject({ reason: null, registry: { volunteerNumber: /^1100\d{9}$/ } })
  })

  test('about a number that it knows under another name', async () => {
    await world.registry.tell({ number: world.member.document.number, name: '林小雨' })
    expect(await gate()).toMatchObject({ reason: 'nameMissing' })
  })

  test('once a day where the answer was good, and no longer relied on when it has changed', async () => {
    await known()
    await gate()
    world.server.advance(DAY - 1)
    await gate()
    expect((await world.registry.state()).lookups).toBe(1)
    await world.registry.tell({ number: world.member.document.number, name: null })
    world.server.advance(1)
    expect(await gate()).toMatchObject({ reason: 'notRegistered' })
    await world.registry.trouble({ outage: true })
    expect(await gate()).toMatchObject({ reason: 'registrySilent' })
  })

  test('twenty times in ten minutes in vain; an outage is no miss', async () => {
    const { communityService } = world.member.client
    await world.registry.trouble({ outage: true })
    await communityService.gate()
    await world.registry.trouble({ outage: false })
    for (let missed = 0; missed < REGISTRY_MISSES.points; missed += 1)
      expect(await communityService.gate()).toMatchObject({ reason: 'notRegistered' })
    await known()
    expect(await communityService.gate()).toMatchObject({
      reason: 'notRegistered',
      registry: { askableAt: expect.stringMatching(/^2026-03-02T01:/) },
    })
    expect(await outcome(communityService.findProjects({ order: 'time' }))).toBe(
      'communityService.notRegistered',
    )
    expect((await world.registry.state()).lookups).toBe(REGISTRY_MISSES.points)
  })
})

describe('an outage is never reported as “没有注册” (FAQ M9)', () => {
  test.each([
    ['down', { outage: true }],
    ['slow', { latencyMs: 2500 }],
    ['answering for another number', { lie: 'otherNumber' }],
    ['signing with another secret', { lie: 'otherSignature' }],
    ['not signing', { lie: 'noSignature' }],
    ['making no sense', { lie: 'noSense' }],
    ['losing every request', { lossPercent: 100 }],
  ] as const)('the registry is %s: it is said to be silent', async (_, trouble) => {
    await world.registry.trouble(trouble)
    expect(await gate()).toMatchObject({ reason: 'registrySilent' })
  })

  test('the last good answer opens for 30 days, with its date', async () => {
    await known()
    await gate()
    await world.registry.trouble({ outage: true })
    world.server.advance(30 * DAY - 1)
    expect(await gate()).toMatchObject({ reason: null, registry: { relyingOn: '2026-03-02T01:00:00.000Z' } })
    world.server.advance(1)
    expect(await gate()).toMatchObject({ reason: 'registrySilent' })
    await world.registry.trouble({ outage: false })
    world.server.advance(HOUR)
    expect(await gate()).toMatchObject({ reason: null, registry: { relyingOn: null } })
  })

  test('whoever answers in its place is noted in the trail', async () => {
    await world.registry.trouble({ lie: 'otherNumber' })
    await gate()
    const { database } = world.server.platform
    const noted = database
      .selectFrom('audit_entry')
      .select('subject_id')
      .where('act', '=', 'communityService.lie')
    expect(await noted.execute()).toEqual([{ subject_id: world.member.personId }])
  })
})
