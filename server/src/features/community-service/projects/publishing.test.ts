import { refusalOf } from '@qingtuan/contract/client'
import { beforeEach, describe, expect, test } from 'vitest'
import { archive } from '../../../../test/world/archive.ts'
import { outcome } from '../../../../test/world/outcomes.ts'
import type { ProjectEntries, ProjectWorld } from '../../../../test/world/service-projects.ts'
import { PROJECT, startProjectWorld } from '../../../../test/world/service-projects.ts'

const FAULTS: readonly (readonly [Partial<ProjectEntries>, string[]])[] = [
  [{ title: '扫雪' }, ['title serviceProject.textInvalid']],
  [{ title: '雪'.repeat(41) }, ['title serviceProject.textInvalid']],
  [{ contactPhone: '12345' }, ['contactPhone phone.invalid']],
  [{ contactName: '4' }, ['contactName personName.invalid']],
  [{ longitude: 2.35, latitude: 48.85 }, ['longitude input.invalid']],
  [{ places: 0 }, ['places input.invalid']],
  [{ places: 5001 }, ['places input.invalid']],
  [{ creditMinutes: 45 }, ['creditMinutes input.invalid']],
  [{ creditMinutes: 210 }, ['creditMinutes serviceProject.creditTooLong']],
  [{ signUpUntil: '2026-03-07T02:00:00Z' }, ['signUpUntil serviceProject.signUpEndInvalid']],
  [
    { endsAt: '2026-03-07T00:00:00Z', signUpUntil: '2026-03-08T00:00:00Z' },
    ['endsAt serviceProject.endsTooEarly', 'signUpUntil serviceProject.signUpEndInvalid'],
  ],
  [
    { startsAt: '2026-03-02T00:59:00Z', signUpUntil: '2026-03-02T00:00:00Z' },
    ['startsAt serviceProject.inThePast'],
  ],
  [{ signUpUntil: '2026-03-02T01:00:00Z' }, ['signUpUntil serviceProject.inThePast']],
]

let world: ProjectWorld
beforeEach(async () => {
  world = await startProjectWorld()
})

async function refusedFields(answer: Promise<unknown>): Promise<string[]> {
  const refusal = await answer.then(() => null, refusalOf)
  return refusal?.fields.map(({ path, code }) => `${path} ${code}`) ?? []
}

const ALL = { change: true, callOff: true, lead: true, removeLeader: true, remove: true }
const NOTHING = { change: false, callOff: false, lead: false, removeLeader: false, remove: false }

describe('an organization publishes', () => {
  test('a project, which it and everybody above sees; a superior only looks', async () => {
    const { id } = await world.publish('branch')
    expect(await (await world.desk('branch')).communityService.getProject({ id })).toMatchObject({
      ...PROJECT,
      phase: 'open',
      organization: { shortName: '高一一班' },
      signedUp: 0,
      waiting: 0,
      leaders: [],
      may: { ...ALL, keepList: true, settle: true },
    })
    const above = (await world.desk('city')).communityService
    expect(await above.getProject({ id })).toMatchObject({
      contactPhone: '138****0001',
      may: { ...NOTHING, keepList: false, settle: false },
    })
    expect((await above.listProjects({})).items).toMatchObject([{ id }])
    expect((await above.listProjects({ own: 'only' })).items).toEqual([])
    expect(await outcome(above.callOffProject({ id, reason: '暂停' }))).toBe('record.notFound')
  })

  test('list and hours are open to those above once it is archived', async () => {
    const { id } = await world.publish('branch')
    const above = (await world.desk('city')).communityService
    await archive(world.server, world.tree.branch.id)
    expect((await above.getProject({ id })).may).toEqual({ ...NOTHING, keepList: true, settle: true })
    expect((await above.hours({ id })).items).toEqual([])
  })

  test('nothing that does not fit: each fault is answered at its field', async () => {
    for (const [change, fields] of FAULTS)
      expect(await refusedFields(world.publish('branch', change)), JSON.stringify(change)).toEqual(fields)
    expect((await (await world.desk('branch')).communityService.listProjects({})).items).toEqual([])
  })

  test('script and format marks in a title as text, in one line', async () => {
    const title = '<script>alert("1")</script>\n%s'
    const { id } = await world.publish('branch', { title })
    const read = await (await world.desk('branch')).communityService.getProject({ id })
    expect(read.title).toBe('<script>alert("1")</script> %s')
  })
})

describe('a list', () => {
  test('of what is to come is soonest first, of what is over latest first, page by page', async () => {
    const days = ['07', '09', '08', '10', '06']
    for (const day of days)
      await world.publish('branch', {
        startsAt: `2026-03-${day}T12:00:00Z`,
        endsAt: `2026-03-${day}T15:00:00Z`,
        signUpUntil: `2026-03-${day}T11:00:00Z`,
      })
    const { communityService } = await world.desk('committee')
    const seen: string[] = []
    for (let cursor: string | undefined; ; ) {
      const page = await communityService.listProjects({ limit: 2, ...(cursor ? { cursor } : {}) })
      seen.push(...page.items.map(({ startsAt }) => startsAt.slice(8, 10)))
      if (page.nextCursor === null) break
      cursor = page.nextCursor
    }
    expect(seen).toEqual(['06', '07', '08', '09', '10'])
    await world.server.platform.pool.query('update service_project set closed_at = ends_at')
    const past = await communityService.listProjects({ view: 'past', limit: 3 })
    expect(past.items.map(({ startsAt }) => startsAt.slice(8, 10))).toEqual(['10', '09', '08'])
  })

  test('is narrowed by kind, phase and words', async () => {
    await world.publish('branch')
    await world.publish('branch', { title: '陪伴社区老人 100%', kind: 'elderly', placeName: '河畔养老院' })
    const { communityService } = await world.desk('branch')
    const titles = async (filter: Parameters<typeof communityService.listProjects>[0]) =>
      (await communityService.listProjects(filter)).items.map(({ title }) => title)
    expect(await titles({ kind: 'elderly' })).toEqual(['陪伴社区老人 100%'])
    expect(await titles({ text: '养老院' })).toEqual(['陪伴社区老人 100%'])
    expect(await titles({ text: '0%' })).toEqual(['陪伴社区老人 100%'])
    expect(await titles({ text: '_' })).toEqual([])
    expect(await titles({ phase: 'open' })).toHaveLength(2)
    expect(await titles({ phase: 'running' })).toEqual([])
  })
})
