import { beforeEach, describe, expect, test } from 'vitest'
import { plantPost } from '../../../../test/world/cadres.ts'
import { outcome } from '../../../../test/world/outcomes.ts'
import { plantPerson } from '../../../../test/world/people.ts'
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

describe('a member finds', () => {
  test('what is open to them, and nothing of another audience', async () => {
    await world.publish('branch', { title: '本支部项目', audience: 'own' })
    await world.publish('committee', { title: '本团委项目', audience: 'subtree' })
    await world.publish('committee', { title: '团委机关项目', audience: 'own' })
    await world.publish('farBranch', { title: '外区支部项目', audience: 'subtree' })
    await world.publish('farBranch', { title: '外区公开项目', audience: 'everyone' })
    const titles = async (client: Awaited<ReturnType<ProjectWorld['at']>>) =>
      (await client.findProjects({ order: 'time' })).items.map(({ title }) => title)
    const member = await world.member('branch')
    expect((await titles(await world.at(member))).sort()).toEqual(
      ['外区公开项目', '本团委项目', '本支部项目'].sort(),
    )
    const cadre = await plantPerson(world.server)
    await plantPost(world.server, world.tree.committee, { person: cadre })
    const found = await titles(cadre.client.communityService)
    expect(found.sort()).toEqual(['团委机关项目', '外区公开项目', '本团委项目'].sort())
    const own = (await world.at(member)).findProjects({ order: 'organization' })
    expect((await own).items.map(({ title }) => title).sort()).toEqual(['本团委项目', '本支部项目'].sort())
  })

  test('what is near, nearest first, with the distance, and nothing beyond 50 km', async () => {
    await world.publish('branch', { title: '较远的项目', longitude: 116.8, latitude: 39.9 })
    await world.publish('branch', { title: '最近的项目', longitude: 116.391, latitude: 39.911 })
    await world.publish('branch', { title: '上海的项目', longitude: 121.47, latitude: 31.23 })
    await world.publish('branch', { title: '不远的项目', longitude: 116.45, latitude: 39.95 })
    const at = await world.at(await world.member('branch'))
    // What a phone says where Chinese maps have 116.39, 39.91.
    const near = { longitude: 116.3838, latitude: 39.9086 }
    const { items } = await at.findProjects({ order: 'near', near })
    expect(items.map(({ title, distance }) => [title, Math.round((distance ?? 0) / 100) / 10])).toEqual([
      ['最近的项目', 0.1],
      ['不远的项目', 6.8],
      ['较远的项目', 35],
    ])
    const first = await at.findProjects({ order: 'near', near, limit: 1 })
    const second = await at.findProjects({ order: 'near', near, limit: 2, cursor: first.nextCursor ?? '' })
    expect(second.items.map(({ title }) => title)).toEqual(['不远的项目', '较远的项目'])
    expect(second.nextCursor).toBeNull()
    await world.publish('branch', { title: '同一地点的项目', longitude: 116.391, latitude: 39.911 })
    const together = await at.findProjects({ order: 'near', near, limit: 1 })
    expect(together.items.map(({ title }) => title)).toEqual(['最近的项目', '同一地点的项目'])
    const beyond = await at.findProjects({ order: 'near', near, limit: 1, cursor: together.nextCursor ?? '' })
    expect(beyond.items.map(({ title }) => title)).toEqual(['不远的项目'])
    const blind = await at.findProjects({ order: 'near' })
    expect(blind.items).toHaveLength(5)
    expect(blind.items.every(({ distance }) => distance === null)).toBe(true)
  })

  test('by kind, words and organization; not what can no longer be signed up for', async () => {
    const { organization } = await world.publish('branch', { kind: 'elderly', title: '陪伴社区老人' })
    await world.publish('committee')
    const member = await world.member('branch')
    const titles = async (filter: object) =>
      (await (await world.at(member)).findProjects({ order: 'time', ...filter })).items.map(
        ({ title }) => title,
      )
    expect(await titles({ kind: 'elderly' })).toEqual(['陪伴社区老人'])
    expect(await titles({ text: '老人' })).toEqual(['陪伴社区老人'])
    expect(await titles({ organizationId: organization.id })).toEqual(['陪伴社区老人'])
    until(PROJECT.signUpUntil)
    expect(await titles({})).toEqual([])
  })

  test('nothing behind a closed gate, and cannot sign up', async () => {
    const { id } = await world.publish('branch')
    const youth = (await plantPerson(world.server)).client.communityService
    expect(await outcome(youth.findProjects({ order: 'time' }))).toBe('communityService.notMember')
    expect(await outcome(youth.viewProject({ id }))).toBe('communityService.notMember')
    expect(await outcome(youth.signUp({ id }))).toBe('communityService.notMember')
  })

  test('the phone of the contact only once they take part', async () => {
    const { id } = await world.publish('branch')
    const at = await world.at(await world.member('branch'))
    expect(await at.viewProject({ id })).toMatchObject({ contactPhone: '138****0001', may: { signUp: true } })
    expect(await at.signUp({ id })).toMatchObject({ contactPhone: '13800000001', standing: 'place' })
  })
})
