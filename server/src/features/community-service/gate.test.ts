import { beforeEach, describe, expect, test } from 'vitest'
import { plantPost } from '../../../test/world/cadres.ts'
import { callOf } from '../../../test/world/call.ts'
import { plantMember } from '../../../test/world/members.ts'
import { plantPerson } from '../../../test/world/people.ts'
import type { ReviewWorld } from '../../../test/world/review.ts'
import { NUMBER, startReviewWorld } from '../../../test/world/review.ts'
import { passGate } from './gate.ts'

let world: ReviewWorld
beforeEach(async () => {
  world = await startReviewWorld()
})

describe('社区服务 (FAQ M8)', () => {
  test('is shut to who registered as 我不是团员', async () => {
    const youth = await plantPerson(world.server)
    const gate = await youth.client.communityService.gate()
    expect(gate).toEqual({ reason: 'notMember', registeredAs: 'youth', application: null, registry: null })
  })

  test('is shut while an application waits, says with whom since when, and opens with the approval', async () => {
    const { person, branch, id } = world
    expect(await person.client.communityService.gate()).toMatchObject({
      reason: 'applicationPending',
      application: { branch: '高一一班', since: '2026-03-02T01:00:00.000Z' },
    })
    world.server.advance(20 * 60_000)
    await branch.joinApplications.return({ id, reason: '请核对入团时间' })
    expect(await person.client.communityService.gate()).toMatchObject({
      reason: 'applicationReturned',
      application: { branch: '高一一班', since: '2026-03-02T01:20:00.000Z' },
    })
    const stated = { organizationId: world.tree.branch.id, joinedOn: '2023-05-04', memberNumber: NUMBER }
    await person.client.joinApplications.mend({ id, ...stated })
    await branch.joinApplications.approve({ id })
    expect(await person.client.communityService.gate()).toMatchObject({ reason: null, application: null })
  })

  test('is open to a cadre who serves, whatever they registered as', async () => {
    const cadre = await plantPerson(world.server)
    await plantPost(world.server, world.tree.branch, { person: cadre })
    expect(await cadre.client.communityService.gate()).toMatchObject({ reason: null })
  })

  test('is shut to organizations', async () => {
    await expect(world.branch.communityService.gate()).rejects.toMatchObject({ code: 'access.denied' })
  })

  test('lets the other use cases of the room in, or names the reason', async () => {
    const { server, tree, person } = world
    const { platform } = server
    const waiting = { organizationId: tree.branch.id, isReturned: false, since: platform.clock() }
    const ports = { openApplicationOf: async () => waiting }
    const inThe = { limited: false, passwordChangeRequired: false, steppedUpAt: null, app: 'mobile' } as const
    const callBy = ({ personId, accountId, name }: typeof person) =>
      callOf(platform, {
        actor: { ...inThe, accountId, name, sessionId: '', power: { kind: 'person', personId } },
      })
    const member = await plantMember(server, tree.branch)
    const passed = await passGate(callBy(member), ports)
    expect(passed).toMatchObject({
      personId: member.personId,
      membership: { organizationId: tree.branch.id },
    })
    await expect(passGate(callBy(person), ports)).rejects.toMatchObject({
      refusal: { code: 'communityService.applicationPending' },
    })
  })
})
