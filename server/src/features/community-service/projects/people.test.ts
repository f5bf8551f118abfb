import { beforeEach, describe, expect, test } from 'vitest'
import { plantPost } from '../../../../test/world/cadres.ts'
import { outcome } from '../../../../test/world/outcomes.ts'
import { plantPerson } from '../../../../test/world/people.ts'
import type { ProjectWorld } from '../../../../test/world/service-projects.ts'
import { startProjectWorld } from '../../../../test/world/service-projects.ts'

let world: ProjectWorld
beforeEach(async () => {
  world = await startProjectWorld()
})

describe('leaders', () => {
  test('are active members and serving cadres of the subtree; they are told and find it', async () => {
    const { id } = await world.publish('committee')
    const member = await world.member('branch')
    const { communityService } = await world.desk('committee')
    await communityService.addLeader({ id, leader: { kind: 'member', id: member.memberId } })
    const cadre = await plantPerson(world.server, { name: '周知行' })
    const post = await plantPost(world.server, world.tree.otherBranch, { person: cadre })
    const led = await communityService.addLeader({ id, leader: { kind: 'cadre', id: post } })
    expect(led.leaders).toMatchObject([
      { name: '林晓雨', organization: '高一一班' },
      { name: '周知行', organization: null },
    ])
    await communityService.addLeader({ id, leader: { kind: 'cadre', id: post } })
    expect(await world.notices(member)).toEqual(['serviceProject.leader'])
    const at = await world.at(member)
    expect((await at.led()).items).toMatchObject([{ id }])
    expect(await at.viewProject({ id })).toMatchObject({ leads: true, contactPhone: '13800000001' })
    await communityService.removeLeader({ id, personId: member.personId })
    expect((await at.led()).items).toEqual([])
    expect(await outcome(communityService.removeLeader({ id, personId: member.personId }))).toBe(
      'record.notFound',
    )
  })

  test('are taken off it also when it is over', async () => {
    const { id } = await world.publish('branch')
    const leader = await world.member('branch')
    const { communityService } = await world.desk('branch')
    await communityService.addLeader({ id, leader: { kind: 'member', id: leader.memberId } })
    world.server.advance(8 * 86_400_000)
    const later = (await world.desk('branch')).communityService
    expect((await later.getProject({ id })).may).toMatchObject({ lead: false, removeLeader: true })
    const at = await world.at(leader)
    await at.attendance({ id })
    await later.removeLeader({ id, personId: leader.personId })
    expect(await outcome(at.attendance({ id }))).toBe('record.notFound')
  })

  test('keep the list on their phones for a week after the end, and the organizer longer', async () => {
    const { id } = await world.publish('branch')
    const leader = await world.member('branch')
    const { communityService } = await world.desk('branch')
    await communityService.addLeader({ id, leader: { kind: 'member', id: leader.memberId } })
    world.server.advance(13 * 86_400_000)
    expect(await outcome((await world.at(leader)).attendance({ id }))).toBe('record.notFound')
    expect(await outcome((await world.desk('branch')).communityService.attendance({ id }))).toBe('ok')
  })

  test('are nobody from elsewhere, and nobody who has left', async () => {
    const { id } = await world.publish('committee')
    const [far, gone] = [await world.member('farBranch'), await world.member('branch')]
    await world.server.platform.pool.query(
      "update member set status = 'floating', floating_since = now() where id = $1",
      [gone.memberId],
    )
    const { communityService } = await world.desk('committee')
    for (const { memberId } of [far, gone]) {
      const leader = { kind: 'member', id: memberId } as const
      expect(await outcome(communityService.addLeader({ id, leader }))).toBe('serviceProject.leaderUnknown')
    }
  })
})

describe('the list of people', () => {
  test('shows the organizer names and masked phones; a superior reads strangers masked', async () => {
    const { id } = await world.publish('branch', { places: 1 })
    const [own, far] = [await world.member('branch'), await world.member('farBranch', '欧阳远山')]
    for (const member of [own, far]) await (await world.at(member)).signUp({ id })
    const masked = `${own.phone.slice(0, 3)}****${own.phone.slice(-4)}`
    const { communityService } = await world.desk('branch')
    expect((await communityService.listParticipants({ id })).items).toMatchObject([
      { name: '林晓雨', organization: '高一一班', phone: masked, standing: 'place' },
    ])
    expect((await communityService.listParticipants({ id, view: 'waiting' })).items).toMatchObject([
      { name: '欧阳远山', standing: 'waiting' },
    ])
    const above = (await world.desk('district')).communityService
    expect((await above.listParticipants({ id })).items).toMatchObject([{ name: '林晓雨' }])
    expect((await above.listParticipants({ id, view: 'waiting' })).items).toMatchObject([{ name: '欧**山' }])
  })

  test('loses who is taken off, who is told why and stays off; the next has the place', async () => {
    const { id } = await world.publish('branch', { places: 1 })
    const [first, second] = [await world.member('branch'), await world.member('branch')]
    for (const member of [first, second]) await (await world.at(member)).signUp({ id })
    const { communityService } = await world.desk('branch')
    const [row] = (await communityService.listParticipants({ id })).items
    const removal = { id, signUp: row?.id ?? '', reason: '本人来电不能参加' }
    expect(await communityService.removeParticipant(removal)).toMatchObject({ signedUp: 1, waiting: 0 })
    expect(await outcome(communityService.removeParticipant(removal))).toBe('serviceSignUp.notThere')
    expect(await world.notices(first)).toEqual(['serviceProject.removed'])
    expect(await world.notices(second)).toEqual(['serviceProject.placeGiven'])
    expect(await outcome((await world.at(first)).signUp({ id }))).toBe('serviceSignUp.removed')
    expect(await (await world.at(first)).viewProject({ id })).toMatchObject({ contactPhone: '13800000001' })
    expect((await communityService.listParticipants({ id, view: 'gone' })).items).toMatchObject([
      { standing: 'removed', reason: '本人来电不能参加' },
    ])
  })
})
