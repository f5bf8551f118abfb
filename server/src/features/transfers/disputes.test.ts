import { beforeEach, describe, expect, test } from 'vitest'
import { callOf } from '../../../test/world/call.ts'
import { plantMember } from '../../../test/world/members.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import type { TransferWorld } from '../../../test/world/transfers.ts'
import { startTransferWorld, WHY } from '../../../test/world/transfers.ts'
import { actorOf } from '../../../test/world/tree.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { closeMattersOf, openMattersOf } from './index.ts'

let world: TransferWorld

beforeEach(async () => {
  world = await startTransferWorld()
})

describe('mediation', () => {
  async function refusedTwice(): Promise<string> {
    const id = await world.start()
    const old = await world.console('branch')
    await old.transfers.refuse({ id, reason: '团费未缴清' })
    const again = { id, toOrganizationId: world.tree.farBranch.id, statement: '团费已缴清，附收据' }
    await world.member.client.transfers.resumeOwn(again)
    await old.transfers.refuse({ id, reason: '收据不符' })
    return id
  }

  test('after two refusals the nearest common superior decides, with both statements in view', async () => {
    const id = await refusedTwice()
    const city = await world.console('city')
    expect(await city.transfers.get({ id })).toMatchObject({
      state: 'outMediation',
      statement: '团费已缴清，附收据',
      refusalReason: '收据不符',
      waiting: { for: 'mediator', holder: { id: world.tree.city.id }, passesTo: null },
      may: { mediate: true },
    })
    const district = await world.console('district')
    const decision = { id, decision: 'uphold', reason: '收据有效，应予转出' } as const
    expect(await outcome(district.transfers.mediate(decision))).toBe('access.denied')
    expect(await outcome(city.transfers.mediate({ ...decision, reason: '' }))).toBe('transfer.reasonRequired')
    expect(await city.transfers.mediate(decision)).toMatchObject({
      state: 'outApproved',
      waiting: { holder: { id: world.tree.farBranch.id } },
    })
  })

  test('a decision against it leaves the member where they are', async () => {
    const id = await refusedTwice()
    const city = await world.console('city')
    await city.transfers.mediate({ id, decision: 'dismiss', reason: '材料不实' })
    expect(await world.rollOf('branch')).toEqual(['林晓雨 active'])
  })
})

describe('at once', () => {
  test('of two approvals one wins', async () => {
    const id = await world.start()
    const old = await world.console('branch')
    const outcomes = await Promise.all([1, 2].map(() => outcome(old.transfers.approveOut({ id }))))
    expect(outcomes.sort()).toEqual(['ok', 'transfer.notOpen'])
  })

  test('of an approval and a withdrawal exactly one wins', async () => {
    const id = await world.start()
    const old = await world.console('branch')
    await old.transfers.approveOut({ id })
    const next = await world.console('farBranch')
    const [approval, withdrawal] = await Promise.all([
      outcome(next.transfers.approveIn({ id })),
      outcome(world.member.client.transfers.withdrawOwn({ id })),
    ])
    const where = [await world.rollOf('branch'), await world.rollOf('farBranch')]
    expect([approval, withdrawal].sort()).toEqual(['ok', 'transfer.notOpen'])
    expect(where).toEqual(approval === 'ok' ? [[], ['林晓雨 active']] : [['林晓雨 active'], []])
  })

  test('of two starts one wins', async () => {
    const wish = { toOrganizationId: world.tree.farBranch.id, statement: WHY }
    const old = await world.console('branch')
    const outcomes = await Promise.all([
      outcome(world.member.client.transfers.start(wish)),
      outcome(old.transfers.startFor({ ...wish, memberId: world.member.memberId })),
    ])
    expect(outcomes.sort()).toEqual(['ok', 'transfer.alreadyOpen'])
  })

  test('an approval into a branch that is being archived is wholly before it or refused', async () => {
    const { server, tree } = world
    const id = await world.start()
    const old = await world.console('branch')
    await old.transfers.approveOut({ id })
    expect(await openMattersOf(server.platform.database, tree.farBranch.id)).toBe(1)
    const next = await world.console('farBranch')
    const call = callOf(server.platform, { actor: actorOf(tree.otherDistrict) })
    const archival = inTransaction(server.platform.database, async (trx) => {
      await trx
        .updateTable('organization')
        .set({ status: 'archived', archived_at: call.now })
        .where('id', '=', tree.farBranch.id)
        .execute()
      return closeMattersOf(trx, call, tree.farBranch)
    })
    const [closed, approval] = await Promise.all([archival, outcome(next.transfers.approveIn({ id }))])
    expect(approval === 'ok').toBe(closed === 0)
    const city = await world.console('city')
    const { state } = await city.transfers.get({ id })
    expect(state).toBe(closed === 0 ? 'done' : 'closed')
    expect(await world.rollOf('branch')).toEqual(closed === 0 ? [] : ['林晓雨 active'])
  })
})

describe('the list', () => {
  test('tells directions apart, filters, pages, and approves many with an outcome for each', async () => {
    const { tree, server } = world
    const ids = [await world.start()]
    for (const name of ['周一帆', '钱多多']) {
      const one = await plantMember(server, tree.branch, { name })
      const to = name === '周一帆' ? tree.otherBranch.id : tree.farBranch.id
      ids.push((await one.client.transfers.start({ toOrganizationId: to, statement: WHY })).id)
    }
    const names = async (of: keyof typeof tree, filter: object) => {
      const client = await world.console(of)
      return (await client.transfers.list(filter)).items.map(({ member }) => member.name)
    }
    expect(await names('committee', {})).toEqual(['林晓雨', '周一帆', '钱多多'])
    expect(await names('committee', { direction: 'out' })).toEqual(['林晓雨', '钱多多'])
    expect(await names('committee', { direction: 'through' })).toEqual(['周一帆'])
    expect(await names('otherDistrict', { direction: 'in' })).toEqual(['林晓雨', '钱多多'])
    expect(await names('otherBranch', {})).toEqual(['周一帆'])
    expect(await names('committee', { standing: 'mine' })).toEqual([])
    expect(await names('branch', { standing: 'mine', text: 'qdd' })).toEqual(['钱多多'])
    const branch = await world.console('branch')
    const first = await branch.transfers.list({ limit: 2 })
    expect(first.items).toHaveLength(2)
    const rest = await branch.transfers.list({ limit: 2, cursor: first.nextCursor ?? '' })
    expect(rest).toMatchObject({ items: [{ member: { name: '钱多多' } }], nextCursor: null })
    await branch.transfers.refuse({ id: ids[2] ?? '', reason: '团费未缴清' })
    const { items } = await branch.transfers.approveMany({ ids })
    expect(items.map(({ name, done, refusal }) => [name, done, refusal?.code])).toEqual([
      ['林晓雨', true, undefined],
      ['周一帆', true, undefined],
      ['钱多多', false, 'transfer.notOpen'],
    ])
  })
})
