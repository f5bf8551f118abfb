import { beforeEach, describe, expect, test } from 'vitest'
import { archive } from '../../../test/world/archive.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { plantPerson } from '../../../test/world/people.ts'
import type { TransferWorld } from '../../../test/world/transfers.ts'
import { startTransferWorld, WHY } from '../../../test/world/transfers.ts'

let world: TransferWorld

beforeEach(async () => {
  world = await startTransferWorld()
})

async function mine() {
  const { items } = await world.member.client.transfers.mine()
  return items[0]
}

describe('a member’s own transfer', () => {
  test('goes from branch to branch: never in both, never in none (FAQ M6)', async () => {
    const { tree } = world
    const id = await world.start()
    expect(await mine()).toMatchObject({
      id,
      state: 'submitted',
      waiting: { for: 'oldSide', holder: { id: tree.branch.id }, passesTo: { id: tree.committee.id } },
      may: { withdraw: true, resume: false },
    })
    expect(await world.rollOf('branch')).toEqual(['林晓雨 transferring'])
    const old = await world.console('branch')
    expect(await old.transfers.get({ id })).toMatchObject({
      may: { approveOut: true, approveIn: false, refuse: true, withdraw: false },
      member: { name: '林晓雨', status: 'transferring', documentNumber: expect.stringMatching(/^1\*+.$/) },
    })
    await old.transfers.approveOut({ id })
    const next = await world.console('farBranch')
    expect(await world.rollOf('farBranch')).toEqual([])
    const done = await next.transfers.approveIn({ id })
    expect(done).toMatchObject({ state: 'done', waiting: null })
    expect(done.steps.map(({ act, byName }) => `${act} ${byName}`)).toEqual([
      'start 林晓雨',
      'approveOut 高一一班',
      'approveIn 河畔社区',
    ])
    expect(await world.rollOf('branch')).toEqual([])
    expect(await world.rollOf('farBranch')).toEqual(['林晓雨 active'])
    const { membership } = await world.member.client.members.mine()
    expect(membership?.timeline.map(({ kind }) => kind)).toEqual([
      'admitted',
      'transferStarted',
      'transferred',
    ])
  })

  test('to a committee ends where the committee assigns a branch', async () => {
    const { tree } = world
    const id = await world.start('otherDistrict')
    const old = await world.console('branch')
    await old.transfers.approveOut({ id })
    const committee = await world.console('otherDistrict')
    expect(await committee.transfers.approveIn({ id })).toMatchObject({
      state: 'inApproved',
      may: { assign: true },
    })
    const assign = (branchId: number) => outcome(committee.transfers.assign({ id, branchId }))
    expect(await assign(tree.otherBranch.id)).toBe('record.notFound')
    expect(await assign(tree.otherDistrict.id)).toBe('organization.cannotHoldMembers')
    expect(await assign(tree.farBranch.id)).toBe('ok')
    expect(await world.rollOf('farBranch')).toEqual(['林晓雨 active'])
  })

  test('is refused, mended to another branch, and resumed at the refused step', async () => {
    const { tree } = world
    const id = await world.start()
    const old = await world.console('branch')
    await old.transfers.approveOut({ id })
    const next = await world.console('farBranch')
    await next.transfers.refuse({ id, reason: '不在本社区居住' })
    expect(await mine()).toMatchObject({
      state: 'inRefused',
      refusalReason: '不在本社区居住',
      waiting: { for: 'applicant', holder: null, until: null },
      may: { resume: true, changeTarget: true },
    })
    const resumed = await world.member.client.transfers.resumeOwn({
      id,
      toOrganizationId: tree.otherBranch.id,
      statement: '改为转到二班',
    })
    expect(resumed).toMatchObject({ state: 'outApproved', refusalReason: null })
    const other = await world.console('otherBranch')
    await other.transfers.approveIn({ id })
    expect(await world.rollOf('otherBranch')).toEqual(['林晓雨 active'])
    expect(await outcome(next.transfers.get({ id }))).toBe('record.notFound')
  })

  test('can be withdrawn until it is done; the member is then what they were', async () => {
    const id = await world.start()
    await world.member.client.transfers.withdrawOwn({ id })
    expect(await world.rollOf('branch')).toEqual(['林晓雨 active'])
    const again = await world.start()
    expect(again).not.toBe(id)
    expect(await outcome(world.member.client.transfers.withdrawOwn({ id }))).toBe('transfer.notOpen')
  })

  test.each([
    { to: 'branch', statement: WHY, code: 'transfer.sameOrganization' },
    { to: 'farBranch', statement: '…', code: 'transfer.statementRequired' },
  ] as const)('to $to because of “$statement”: $code', async ({ to, statement, code }) => {
    const wish = { toOrganizationId: world.tree[to].id, statement }
    expect(await outcome(world.member.client.transfers.start(wish))).toBe(code)
  })

  test('is not started twice, into the archived, nor by who is no member', async () => {
    await archive(world.server, world.tree.otherBranch.id)
    const wish = { toOrganizationId: world.tree.otherBranch.id, statement: WHY }
    expect(await outcome(world.member.client.transfers.start(wish))).toBe('organization.archived')
    await world.start()
    const second = { toOrganizationId: world.tree.farBranch.id, statement: WHY }
    expect(await outcome(world.member.client.transfers.start(second))).toBe('transfer.alreadyOpen')
    const youth = await plantPerson(world.server)
    expect(await outcome(youth.client.transfers.start(second))).toBe('record.notFound')
  })
})
