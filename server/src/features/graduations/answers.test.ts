import { beforeEach, describe, expect, test } from 'vitest'
import type { GraduationWorld } from '../../../test/world/graduations.ts'
import { startGraduationWorld } from '../../../test/world/graduations.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { steppedUp } from '../../../test/world/stepped-up.ts'
import { WHY } from '../../../test/world/transfers.ts'

let world: GraduationWorld
beforeEach(async () => {
  world = await startGraduationWorld()
})

describe('an answer', () => {
  test('is the transfer itself: on the way, back after a refusal, gone once done', async () => {
    const { id } = await world.open()
    const { memberId } = world.member
    const transfer = await world.start()
    expect(await world.stateOf(id, memberId)).toBe('underway')
    const undecided = world.member.client.graduations.answer({ answer: 'undecided' })
    expect(await outcome(undecided)).toBe('graduation.onTheWay')
    await world.branch.transfers.refuse({ id: transfer, reason: '材料不齐' })
    await world.member.client.transfers.withdrawOwn({ id: transfer })
    expect(await world.stateOf(id, memberId)).toBe('unanswered')
    await world.branch.transfers.approveOut({ id: await world.start() })
    const [waiting] = (await world.member.client.transfers.mine()).items
    await (await world.console('farBranch')).transfers.approveIn({ id: waiting?.id ?? '' })
    expect(await world.stateOf(id, memberId)).toBe('gone')
    expect(await outcome(world.member.client.graduations.answer({ answer: 'undecided' }))).toBe(
      'graduation.closed',
    )
  })

  test('may be that one stays, with a reason, or does not know yet', async () => {
    const { id } = await world.open()
    const { graduations } = world.member.client
    expect((await graduations.mine({})).asked).toMatchObject({
      year: world.year,
      deadline: world.deadline,
      state: 'unanswered',
    })
    expect(await outcome(graduations.answer({ answer: 'staying', reason: ' ' }))).toBe(
      'graduation.reasonRequired',
    )
    await graduations.answer({ answer: 'staying', reason: '留校读研' })
    expect((await graduations.mine({})).asked).toMatchObject({ state: 'staying', reason: '留校读研' })
    const said = {
      id,
      memberId: world.classmate.memberId,
      answer: 'undecided',
      reason: '等待录用结果',
    } as const
    expect(await world.branch.graduations.answerFor(said)).toMatchObject({
      state: 'undecided',
      answeredBy: '高一一班',
    })
    expect((await world.season()).figures).toMatchObject({ unanswered: 0, undecided: 1, staying: 1 })
  })

  test('finds the season closed, or whoever left gone', async () => {
    const { id } = await world.open()
    const gone = { id: world.classmate.memberId, reason: 'withdrawn' } as const
    const branch = await steppedUp(world.server, world.tree.branch.accountId)
    await branch.members.leave({ ...gone, leftOn: `${world.year}-01-01` })
    expect(await world.stateOf(id, gone.id)).toBe('gone')
    await world.committee.graduations.close({ id })
    expect(await outcome(world.committee.graduations.close({ id }))).toBe('graduation.closed')
    expect(await outcome(world.member.client.graduations.answer({ answer: 'undecided' }))).toBe(
      'graduation.closed',
    )
    expect((await world.member.client.graduations.mine({})).asked).toBeNull()
    const said = { id, memberId: world.member.memberId, answer: 'undecided' } as const
    expect(await outcome(world.branch.graduations.answerFor(said))).toBe('graduation.closed')
    expect(await outcome(world.branch.graduations.remind({ id }))).toBe('graduation.closed')
  })

  test('and a closure at once: either it stands or it is refused', async () => {
    const { id } = await world.open()
    const [answered] = await Promise.all([
      outcome(world.member.client.graduations.answer({ answer: 'undecided' })),
      world.committee.graduations.close({ id }),
    ])
    const kept = await world.stateOf(id, world.member.memberId)
    expect([answered, kept]).toEqual(
      answered === 'ok' ? ['ok', 'undecided'] : ['graduation.closed', 'unanswered'],
    )
  })

  test('is still wanted from whom an archival moved to the superior', async () => {
    const { id } = await world.open()
    await world.committee.archivals.archive({ id: world.tree.branch.id, retypedName: '高一一班' })
    expect(await world.stateOf(id, world.member.memberId)).toBe('unanswered')
    expect((await world.season()).figures).toMatchObject({ unanswered: 2, gone: 0 })
  })

  test('to another season counts for itself once one has gone there', async () => {
    await world.open()
    const { id } = await world.member.client.transfers.start({
      toOrganizationId: world.tree.farBranch.id,
      statement: WHY,
    })
    await world.branch.transfers.approveOut({ id })
    const far = await world.console('farBranch')
    await far.transfers.approveIn({ id })
    const elsewhere = await far.graduations.open({ year: world.year, deadline: world.deadline })
    const asked = await world.member.client.graduations.mine({})
    expect(asked).toMatchObject({ asked: { askedBy: { id: world.tree.farBranch.id }, state: 'unanswered' } })
    await world.member.client.graduations.answer({ answer: 'undecided' })
    expect(await far.graduations.get({ id: elsewhere.id })).toMatchObject({ figures: { undecided: 1 } })
  })
})
