import type { Client } from '@qingtuan/contract/client'
import { beforeEach, describe, expect, test } from 'vitest'
import { tally } from '../../../test/accounts/outcomes.ts'
import { plantPhoto, plantStaff } from '../../../test/world/appeals.ts'
import type { NumbersWorld } from '../../../test/world/numbers.ts'
import { startNumbersWorld } from '../../../test/world/numbers.ts'
import { outcome } from '../../../test/world/outcomes.ts'

const DAY_MS = 86_400_000

let world: NumbersWorld
let officer: Client
beforeEach(async () => {
  world = await startNumbersWorld()
  officer = await world.officer()
})

type Decision = Parameters<Client['numberCases']['decide']>[0]['decision']
const decide = async (id: string, decision: Decision) => {
  const { items } = await officer.numberCases.decide({ items: [{ id }], decision })
  return items[0]?.refusal?.code ?? 'done'
}

describe('the number officer', () => {
  test('sees the cases of the whole city, both sides, documents masked', async () => {
    const id = await world.escalated()
    expect(await officer.numberCases.deskCounts()).toEqual({
      escalated: 1,
      inReview: 0,
      overdue: 0,
      coming: 0,
    })
    const { items } = await officer.numberCases.queue({ text: world.holder.number })
    expect(items).toMatchObject([{ id, claimant: { name: '林晓雨' }, holder: { name: '白云川' } }])
    const { numberCases } = officer
    expect((await numberCases.queue({ organizationId: world.tree.otherDistrict.id })).items).toHaveLength(1)
    expect((await numberCases.queue({ organizationId: world.tree.otherBranch.id })).items).toEqual([])
    const shown = await numberCases.deskCase({ id })
    expect(shown).toMatchObject({ may: { take: true, decide: true }, waitsUntil: '2026-03-16' })
    for (const side of [shown.claimant, shown.holder]) expect(side?.documentNumber).toMatch(/^1\*{16}[\dX]$/)
    const { claimant, holder } = await numberCases.openDeskPhotos({ id })
    expect(holder).toBeNull()
    expect((await numberCases.photo({ ticket: claimant ?? '' })).type).toBe('image/jpeg')
  })

  test('takes up, then it is due as before; what is late is counted', async () => {
    const id = await world.escalated()
    world.server.advance(DAY_MS)
    officer = await world.officer()
    expect((await officer.numberCases.take({ ids: [id] })).items[0]?.done).toBe(true)
    expect((await officer.numberCases.take({ ids: [id] })).items[0]?.refusal?.code).toBe('numberCase.notOpen')
    expect(await officer.numberCases.deskCase({ id })).toMatchObject({
      state: 'inReview',
      waitsUntil: '2026-03-16',
    })
    world.server.advance(15 * DAY_MS)
    officer = await world.officer()
    expect(await officer.numberCases.deskCounts()).toMatchObject({ inReview: 1, overdue: 1 })
  })

  test('a batch has a result per row; what is decided stays decided', async () => {
    const first = await world.escalated()
    const other = await world.plant(world.tree.branch)
    const branch = await world.desk('branch')
    const claimant = { kind: 'member', id: other.memberId } as const
    const photo = await plantPhoto(world.server)
    const second = await branch.numberCases.report({ number: world.holder.number, claimant, photo })
    const made = world.claimant.personId
    const items = [{ id: first }, { id: second.id }, { id: made }, { id: first }]
    const answer = await officer.numberCases.decide({ items, decision: 'rejected', reason: '照片不清' })
    expect(answer.items.map(({ done, refusal }) => (done ? 'done' : refusal?.code))).toEqual([
      'done',
      'numberCase.notOpen',
      'record.notFound',
    ])
    expect(await decide(first, 'claimantKeeps')).toBe('numberCase.notOpen')
    const audit = server().selectFrom('audit_entry').select('act').where('subject_id', '=', first)
    expect((await audit.orderBy('id').execute()).map(({ act }) => act)).toEqual([
      'numberCases.report',
      'numberCases.collect',
      'numberCases.escalate',
      'numberCases.take',
      'numberCases.reject',
    ])
  })

  test('of two who decide at once, one does', async () => {
    const id = await world.escalated()
    const codes = await Promise.all([
      decide(id, 'claimantKeeps'),
      decide(id, 'freed'),
      decide(id, 'holderKeeps'),
    ])
    expect(tally(codes)).toEqual({ done: 1, 'numberCase.notOpen': 2 })
  })
})

test('nobody else sits at the desk', async () => {
  const id = await world.escalated()
  const others = [
    await (await plantStaff(world.server, 'reviewer')).desk(),
    await (await plantStaff(world.server, 'operator')).desk(),
    await (await plantStaff(world.server, 'auditor')).desk(),
    await world.desk('city'),
    world.claimant.client,
  ]
  for (const { numberCases } of others) {
    const tries = [
      numberCases.queue({}),
      numberCases.deskCounts(),
      numberCases.deskCase({ id }),
      numberCases.take({ ids: [id] }),
      numberCases.decide({ items: [{ id }], decision: 'freed' }),
      numberCases.openDeskPhotos({ id }),
    ]
    expect(await Promise.all(tries.map(outcome))).toEqual(tries.map(() => 'access.denied'))
  }
  expect(await outcome(officer.numberCases.list({}))).toBe('access.denied')
})

const server = () => world.server.platform.database
