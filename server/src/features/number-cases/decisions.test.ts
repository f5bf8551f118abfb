import type { Client } from '@qingtuan/contract/client'
import { beforeEach, describe, expect, test } from 'vitest'
import { plantPhoto } from '../../../test/world/appeals.ts'
import type { NumbersWorld } from '../../../test/world/numbers.ts'
import { startNumbersWorld } from '../../../test/world/numbers.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { plantPerson } from '../../../test/world/people.ts'

const PROVISIONAL = /^P2023110108\d{6}[\dX]$/

let world: NumbersWorld
let officer: Client
beforeEach(async () => {
  world = await startNumbersWorld()
  officer = await world.officer()
})

type Decision = Parameters<Client['numberCases']['decide']>[0]['decision']
const decide = async (
  id: string,
  decision: Decision,
  more: { otherNumber?: string; reason?: string } = {},
) => {
  const { otherNumber, reason } = more
  const item = { id, ...(otherNumber ? { otherNumber } : {}) }
  const { items } = await officer.numberCases.decide({
    items: [item],
    decision,
    ...(reason ? { reason } : {}),
  })
  return items[0]?.refusal?.code ?? 'done'
}
const card = async ({ client }: { client: Client }) => (await client.members.mine()).membership

describe('the number officer decides (FAQ M13)', () => {
  test('the claimant keeps it: the holder gets a provisional number that its branch replaces', async () => {
    const { claimant, holder, tree } = world
    const id = await world.escalated()
    expect(await decide(id, 'claimantKeeps', { reason: '志愿书封面一致' })).toBe('done')
    expect(await card(claimant)).toMatchObject({ memberNumber: '202311777777', numberDisputed: false })
    const after = await card(holder)
    expect(after).toMatchObject({ numberDisputed: false })
    expect(after?.memberNumber).toMatch(PROVISIONAL)
    expect(after?.timeline.at(-1)).toMatchObject({ kind: 'numberChanged', note: '志愿书封面一致' })
    expect(await world.notices(holder)).toEqual(['numberCase.disputed', 'numberCase.toCorrect'])
    expect(await world.notices({ organizationId: tree.branch.id })).toEqual([
      'numberCase.disputed',
      'numberCase.kept',
    ])
    const far = await world.desk('farBranch')
    expect(await far.numberCases.counts()).toMatchObject({ provisional: 1, open: 0 })
    expect(await far.numberCases.get({ id })).toMatchObject({
      outcome: 'claimantKeeps',
      claimantNumber: null,
      holderNumber: after?.memberNumber,
      decisionReason: '志愿书封面一致',
    })
    const mended = { id: holder.memberId, memberNumber: '202311777778', reason: '按志愿书更正' }
    await far.members.changeNumber(mended)
    expect(await far.numberCases.counts()).toMatchObject({ provisional: 0 })
  })

  test('the claimant keeps it and the other’s is typed; a holder from before 2016 has one made', async () => {
    const id = await world.escalated()
    expect(await decide(id, 'claimantKeeps', { otherNumber: '202411000001' })).toBe(
      'memberNumber.yearMismatch',
    )
    expect((await officer.numberCases.deskCase({ id })).state).toBe('escalated')
    expect(await decide(id, 'claimantKeeps', { otherNumber: '202311666666' })).toBe('done')
    expect(await card(world.holder)).toMatchObject({ memberNumber: '202311666666' })
  })

  test('the holder keeps it: nothing changes, but for a number that is typed for the claimant', async () => {
    const id = await world.escalated()
    expect(await decide(id, 'holderKeeps', { otherNumber: '202311666667' })).toBe('done')
    expect(await card(world.holder)).toMatchObject({ memberNumber: '202311777777', numberDisputed: false })
    expect(await card(world.claimant)).toMatchObject({ memberNumber: '202311666667', numberDisputed: false })
  })

  test('nobody keeps it: it is free at once', async () => {
    const id = await world.escalated()
    expect(await decide(id, 'freed')).toBe('done')
    expect((await card(world.holder))?.memberNumber).toMatch(PROVISIONAL)
    expect(await card(world.claimant)).toMatchObject({ memberNumber: world.claimant.number })
    expect((await world.plant(world.tree.otherBranch, '202311777777')).number).toBe('202311777777')
  })

  test('a rejection is explained and changes nothing', async () => {
    const id = await world.escalated()
    expect(await outcome(decide(id, 'rejected'))).toBe('numberCase.reasonRequired')
    expect(await decide(id, 'rejected', { reason: '照片与报告不符' })).toBe('done')
    expect(await card(world.holder)).toMatchObject({ memberNumber: '202311777777', numberDisputed: false })
    expect(await world.notices(world.claimant)).toEqual(['numberCase.disputed', 'numberCase.rejected'])
  })

  test('an applicant who was approved meanwhile gets the number; one who was not finds it free', async () => {
    const { server, tree, holder } = world
    const applicant = await plantPerson(server, { name: '江一帆' })
    const branch = await world.desk('branch')
    const entries = { organizationId: tree.branch.id, joinedOn: '2023-05-04', memberNumber: '202311999999' }
    const application = await applicant.client.joinApplications.submit(entries)
    await world.plant(tree.farBranch, '202311999999')
    const filed = await branch.numberCases.report({
      number: '202311999999',
      claimant: { kind: 'joinApplication', id: application.id },
      photo: await plantPhoto(server),
    })
    const committee = await world.desk('committee')
    await committee.numberCases.collect({ ids: [filed.id] })
    await committee.numberCases.escalate({ ids: [filed.id] })
    expect(await decide(filed.id, 'claimantKeeps')).toBe('done')
    await branch.joinApplications.approve({ id: application.id })
    expect(await card(applicant)).toMatchObject({ memberNumber: '202311999999' })
    expect(holder.number).toBe('202311777777')
  })

  test('a holder whose branch gave the number up meanwhile keeps what it has', async () => {
    const id = await world.escalated()
    const far = await world.desk('farBranch')
    await far.members.changeNumber({
      id: world.holder.memberId,
      memberNumber: '202311555555',
      reason: '自查更正',
    })
    expect(await decide(id, 'claimantKeeps')).toBe('done')
    expect(await card(world.holder)).toMatchObject({ memberNumber: '202311555555', numberDisputed: false })
    expect(await card(world.claimant)).toMatchObject({ memberNumber: '202311777777' })
  })
})
