import { beforeEach, describe, expect, test } from 'vitest'
import { archive } from '../../../test/world/archive.ts'
import { plantMember } from '../../../test/world/members.ts'
import { outcome } from '../../../test/world/outcomes.ts'
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

describe('a transfer that a side starts', () => {
  test('needs the other side, and the member may withdraw it', async () => {
    const { tree, member } = world
    const old = await world.console('branch')
    const wish = { memberId: member.memberId, toOrganizationId: tree.farBranch.id, statement: '毕业分班' }
    const { id, state } = await old.transfers.startFor(wish)
    expect(state).toBe('outApproved')
    expect(await outcome(old.transfers.approveIn({ id }))).toBe('access.denied')
    expect(await mine()).toMatchObject({ startedBy: 'oldSide', may: { withdraw: true } })
    await member.client.transfers.withdrawOwn({ id })
    expect(await world.rollOf('branch')).toEqual(['林晓雨 active'])
  })

  test('the new branch asks by name and number; the old one lets go, and that is all', async () => {
    const { member } = world
    const next = await world.console('farBranch')
    const wish = { name: member.name, memberNumber: member.number, statement: '已到本社区报到' }
    expect(await outcome(next.transfers.invite({ ...wish, name: '林晓云' }))).toBe('transfer.memberUnknown')
    const { id, state } = await next.transfers.invite(wish)
    expect(state).toBe('submitted')
    const old = await world.console('branch')
    expect(await old.transfers.approveOut({ id })).toMatchObject({ state: 'done' })
    expect(await world.rollOf('farBranch')).toEqual(['林晓雨 active'])
  })

  test('an organization guesses numbers twenty times a day', async () => {
    const next = await world.console('farBranch')
    const wish = { name: '林晓云', memberNumber: '202411000001', statement: '已到本社区报到' }
    for (let miss = 0; miss < 20; miss += 1)
      expect(await outcome(next.transfers.invite(wish))).toBe('transfer.memberUnknown')
    expect(await outcome(next.transfers.invite(wish))).toBe('limit.tooMany')
  })

  test('a superior lists floating members of an archived branch, and helps them into a new one', async () => {
    const { tree, server } = world
    const floating = await plantMember(server, tree.branch, { name: '周一帆' })
    await server.platform.database
      .updateTable('member')
      .set({ status: 'floating', floating_since: server.platform.clock() })
      .where('id', '=', floating.memberId)
      .execute()
    await archive(server, tree.branch.id)
    const committee = await world.console('committee')
    const wish = {
      memberId: floating.memberId,
      toOrganizationId: tree.otherBranch.id,
      statement: '原支部已归档',
    }
    const { id } = await committee.transfers.startFor(wish)
    const other = await world.console('otherBranch')
    await other.transfers.approveIn({ id })
    expect(await world.rollOf('otherBranch')).toEqual(['周一帆 active'])
  })
})

describe('strangers', () => {
  test('do not learn that it exists', async () => {
    const id = await world.start()
    const stranger = await world.console('otherBranch')
    const calls = [
      stranger.transfers.get({ id }),
      stranger.transfers.approveOut({ id }),
      stranger.transfers.approveIn({ id }),
      stranger.transfers.refuse({ id, reason: '不同意' }),
      stranger.transfers.withdraw({ id }),
      stranger.transfers.assign({ id, branchId: world.tree.otherBranch.id }),
      stranger.transfers.mediate({ id, decision: 'uphold', reason: '同意' }),
    ]
    for (const outcomeOf of await Promise.all(calls.map(outcome))) expect(outcomeOf).toBe('record.notFound')
    const { items } = await stranger.transfers.approveMany({ ids: [id] })
    expect(items).toEqual([{ id, name: null, done: false, refusal: { code: 'record.notFound' } }])
    const other = await plantMember(world.server, world.tree.branch, { name: '周一帆' })
    expect(await outcome(other.client.transfers.withdrawOwn({ id }))).toBe('record.notFound')
    const wish = { memberId: other.memberId, toOrganizationId: world.tree.otherBranch.id, statement: WHY }
    const third = await world.console('farBranch')
    expect(await outcome(third.transfers.startFor(wish))).toBe('record.notFound')
    expect(await outcome(other.client.transfers.list({}))).toBe('access.denied')
  })

  test('a superior sees, and waits until a silent side has passed the step to it', async () => {
    const id = await world.start()
    const committee = await world.console('committee')
    expect(await committee.transfers.get({ id })).toMatchObject({ may: { approveOut: false, refuse: false } })
    expect(await outcome(committee.transfers.approveOut({ id }))).toBe('access.denied')
    await world.beSilent()
    const later = await world.console('committee')
    const held = await later.transfers.get({ id })
    expect(held).toMatchObject({
      waiting: { holder: { id: world.tree.committee.id } },
      may: { approveOut: true, refuse: true },
    })
    expect(held.steps.at(-1)).toMatchObject({ act: 'pass', by: 'system' })
    expect(await later.transfers.waiting()).toEqual({ waiting: 1, letters: 0 })
    expect(await later.transfers.approveOut({ id })).toMatchObject({
      state: 'outApproved',
      waiting: { holder: { id: world.tree.farBranch.id } },
    })
  })
})
