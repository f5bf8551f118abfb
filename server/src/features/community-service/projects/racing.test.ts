import { beforeEach, expect, test } from 'vitest'
import { inOrder } from '../../../../test/database/in-order.ts'
import { outcome } from '../../../../test/world/outcomes.ts'
import type { ProjectWorld } from '../../../../test/world/service-projects.ts'
import { startProjectWorld } from '../../../../test/world/service-projects.ts'
import { steppedUp } from '../../../../test/world/stepped-up.ts'

let world: ProjectWorld
beforeEach(async () => {
  world = await startProjectWorld({ maxConnections: 20 })
})

interface Counted {
  readonly signed_up: number
  readonly waiting: number
  readonly placed: number
  readonly queued: number
}

/** What the project counts beside what its list says. */
async function counted(id: string): Promise<Counted | undefined> {
  const { rows } = await world.server.platform.pool.query<Counted>(
    `select signed_up, waiting,
       count(s.id) filter (where place_since is not null)::integer as placed,
       count(s.id) filter (where place_since is null)::integer as queued
     from service_project left join service_sign_up s
       on s.project_id = service_project.id and withdrawn_at is null and removed_at is null
     where service_project.id = $1 group by service_project.id`,
    [id],
  )
  return rows[0]
}

test('of 51 who want 50 places at one moment, 50 get one and one waits', { timeout: 60_000 }, async () => {
  const { id } = await world.publish('branch', { places: 50 })
  const members = []
  for (let one = 0; one < 51; one += 1) members.push(await world.member('branch'))
  const answers = await Promise.all(members.map(({ client }) => client.communityService.signUp({ id })))
  const standings = answers.map(({ standing }) => standing)
  expect(standings.filter((standing) => standing === 'place')).toHaveLength(50)
  expect(standings.filter((standing) => standing === 'waiting')).toHaveLength(1)
  expect(await counted(id)).toEqual({ signed_up: 50, waiting: 1, placed: 50, queued: 1 })
})

test('the database itself gives no place beyond the last', async () => {
  const { id } = await world.publish('branch', { places: 1 })
  const more = world.server.platform.pool.query('update service_project set signed_up = 2 where id = $1', [
    id,
  ])
  await expect(more).rejects.toThrow('service_project_places')
})

test('one press that arrives twice signs up once', async () => {
  const { id } = await world.publish('branch')
  const { client } = await world.member('branch')
  const codes = await Promise.all([1, 2, 3].map(() => outcome(client.communityService.signUp({ id }))))
  expect(codes.sort()).toEqual(['ok', 'serviceSignUp.already', 'serviceSignUp.already'])
  expect(await counted(id)).toEqual({ signed_up: 1, waiting: 0, placed: 1, queued: 0 })
})

test('nobody gets into two projects at one time in parallel', async () => {
  const ids = [await world.publish('branch'), await world.publish('committee')].map(({ id }) => id)
  const { client } = await world.member('branch')
  const codes = await Promise.all(ids.map((id) => outcome(client.communityService.signUp({ id }))))
  expect(codes.sort()).toEqual(['ok', 'serviceSignUp.overlaps'])
})

test('several who withdraw at once give their places to as many, and nobody gets two', async () => {
  const { id } = await world.publish('branch', { places: 4 })
  const members = []
  for (let one = 0; one < 7; one += 1) {
    const member = await world.member('branch')
    await member.client.communityService.signUp({ id })
    members.push(member)
  }
  const leaving = [...members.slice(0, 3), ...members.slice(4, 5)]
  await Promise.all(leaving.map(({ client }) => client.communityService.withdraw({ id })))
  expect(await counted(id)).toEqual({ signed_up: 3, waiting: 0, placed: 3, queued: 0 })
  for (const member of members.slice(5))
    expect(await world.notices(member)).toEqual(['serviceProject.placeGiven'])
})

test.each([
  ['sign-up first', ['ok', 'ok'], ['serviceProject.calledOff']],
  ['calling off first', ['ok', 'serviceSignUp.over'], []],
] as const)('calling off and sign-up at one moment, %s', async (order, codes, told) => {
  const { id } = await world.publish('branch')
  const member = await world.member('branch')
  const desk = (await world.desk('branch')).communityService
  const signUp = () => outcome(member.client.communityService.signUp({ id }))
  const callOff = () => outcome(desk.callOffProject({ id, reason: '当天有大雨' }))
  const acts = order === 'sign-up first' ? [signUp, callOff] : [callOff, signUp]
  expect(await inOrder(world.server.platform.pool, { table: 'service_project', id }, acts)).toEqual(codes)
  expect(await world.notices(member)).toEqual(told)
})

async function archiving() {
  const committee = await steppedUp(world.server, world.tree.committee.accountId)
  return () => outcome(committee.archivals.archive({ id: world.tree.branch.id, retypedName: '高一一班' }))
}

test('projects of an organization that is archived are called off and told; one that has begun goes on', async () => {
  const begun = await world.publish('branch', {
    startsAt: '2026-03-02T02:00:00Z',
    endsAt: '2026-03-02T09:00:00Z',
    signUpUntil: '2026-03-02T02:00:00Z',
  })
  const { id } = await world.publish('branch')
  const member = await world.member('otherBranch')
  await member.client.communityService.signUp({ id })
  await member.client.communityService.signUp({ id: begun.id })
  world.server.advance(90 * 60_000)
  expect(await (await archiving())()).toBe('ok')
  const at = await world.at(member)
  expect(await at.viewProject({ id })).toMatchObject({
    phase: 'cancelled',
    cancelledReason: null,
  })
  expect(await at.viewProject({ id: begun.id })).toMatchObject({ phase: 'running' })
  expect(await world.notices(member)).toEqual(['serviceProject.endedByArchival'])
})

test.each([
  ['sign-up', ['ok', 'ok']],
  ['archival', ['ok', 'serviceSignUp.over']],
] as const)('archival and sign-up at one moment, %s first', async (first, codes) => {
  const { id } = await world.publish('branch')
  const member = await world.member('otherBranch')
  const archive = await archiving()
  const signUp = () => outcome(member.client.communityService.signUp({ id }))
  const acts = first === 'sign-up' ? [signUp, archive] : [archive, signUp]
  expect(await inOrder(world.server.platform.pool, { table: 'service_project', id }, acts)).toEqual(codes)
  expect(await (await world.at(member)).mine({})).toMatchObject({
    items: first === 'sign-up' ? [{ id, phase: 'cancelled' }] : [],
  })
})

test('nothing is published by an organization that is archived at that moment', async () => {
  const publish = () => outcome(world.publish('branch'))
  const acts = [await archiving(), publish]
  const { id } = world.tree.branch
  const codes = await inOrder(world.server.platform.pool, { table: 'organization', id }, acts)
  expect(codes).toEqual(['ok', 'organization.archived'])
  const { rows } = await world.server.platform.pool.query(
    'select from service_project where closed_at is null',
  )
  expect(rows).toEqual([])
})
