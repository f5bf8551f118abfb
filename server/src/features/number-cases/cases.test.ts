import type { Client } from '@qingtuan/contract/client'
import { beforeEach, describe, expect, test } from 'vitest'
import { tally } from '../../../test/accounts/outcomes.ts'
import { plantPhoto } from '../../../test/world/appeals.ts'
import type { NumbersWorld } from '../../../test/world/numbers.ts'
import { startNumbersWorld } from '../../../test/world/numbers.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { plantPerson } from '../../../test/world/people.ts'
import { occupiedNumbersOf } from './index.ts'

const DAY_MS = 86_400_000
const EVER = { from: new Date(0), until: new Date('2027-01-01') }

let world: NumbersWorld
let branch: Client
beforeEach(async () => {
  world = await startNumbersWorld()
  branch = await world.desk('branch')
})

type Claimant = Parameters<Client['numberCases']['report']>[0]['claimant']
const report = async (claimant: Claimant, number = world.holder.number, client = branch) =>
  client.numberCases.report({ number, claimant, photo: await plantPhoto(world.server) })
const ownMember = (): Claimant => ({ kind: 'member', id: world.claimant.memberId })

describe('a branch reports an occupied number (FAQ M13)', () => {
  test('both are marked, both branches and the committee are told, the holder stays unknown', async () => {
    const { tree, claimant, holder } = world
    const filed = await report(ownMember())
    expect(filed).toMatchObject({
      number: holder.number,
      state: 'reported',
      claimant: { name: '林晓雨', memberNumber: claimant.number, hasPhoto: true },
      holder: null,
      nextActor: '第一中学',
      waitsUntil: '2026-03-09',
      may: { withdraw: true, collect: false },
      photoSides: ['claimant'],
    })
    expect(JSON.stringify(filed)).not.toMatch(/白云川|河畔社区/)
    expect(await branch.members.get({ id: claimant.memberId })).toMatchObject({ numberDisputed: true })
    expect((await holder.client.members.mine()).membership).toMatchObject({ numberDisputed: true })
    expect(await world.notices({ organizationId: tree.committee.id })).toEqual(['numberCase.reported'])
    expect(await world.notices({ organizationId: tree.branch.id })).toEqual(['numberCase.disputed'])
    expect(await world.notices({ organizationId: tree.farBranch.id })).toEqual(['numberCase.disputed'])
    expect(await world.notices(holder)).toEqual(['numberCase.disputed'])
    expect(await world.notices(claimant)).toEqual(['numberCase.disputed'])
  })

  test('the holder’s branch sees its own side alone, and brings a photo', async () => {
    const { id } = await report(ownMember())
    const far = await world.desk('farBranch')
    const seen = await far.numberCases.get({ id })
    expect(seen).toMatchObject({ claimant: null, holder: { name: '白云川' }, note: null, nextActor: null })
    expect(JSON.stringify(seen)).not.toMatch(/林晓雨|高一一班|第一中学/)
    expect((await far.numberCases.list({ view: 'held' })).items).toMatchObject([{ id, claimant: null }])
    expect((await far.numberCases.list({ text: '林' })).items).toEqual([])
    expect((await branch.numberCases.list({ text: '白' })).items).toEqual([])
    const photo = await plantPhoto(world.server)
    expect(await outcome(far.numberCases.addPhoto({ id, side: 'claimant', photo }))).toBe('record.notFound')
    expect(await far.numberCases.addPhoto({ id, side: 'holder', photo })).toMatchObject({
      holder: { hasPhoto: true },
    })
    expect(await far.numberCases.openPhotos({ id })).toMatchObject({ claimant: null })
    expect(await branch.numberCases.openPhotos({ id })).toMatchObject({ holder: null })
  })

  test('for an application whose approval met the occupied number, and for a newcomer', async () => {
    const applicant = await plantPerson(world.server, { name: '江一帆' })
    const entries = {
      organizationId: world.tree.branch.id,
      joinedOn: '2023-05-04',
      memberNumber: '202311999999',
    }
    const { id } = await applicant.client.joinApplications.submit(entries)
    const holder = await world.plant(world.tree.farBranch, '202311999999')
    expect(await outcome(branch.joinApplications.approve({ id }))).toBe('memberNumber.occupied')
    const filed = await report({ kind: 'joinApplication', id }, holder.number)
    expect(filed).toMatchObject({ claimant: { name: '江一帆', memberNumber: null, memberId: null } })
    expect(await report({ kind: 'newcomer', name: '方文' })).toMatchObject({ claimant: { name: '方文' } })
    const committee = await world.desk('committee')
    expect(await outcome(report({ kind: 'newcomer', name: '方文' }, world.holder.number, committee))).toBe(
      'numberCase.branchOnly',
    )
  })

  test('what is not occupied, one’s own, or reported already is refused', async () => {
    expect(await outcome(report(ownMember(), '202311123456'))).toBe('numberCase.notOccupied')
    expect(await outcome(report(ownMember(), world.claimant.number))).toBe('numberCase.ownNumber')
    const older = await world.plant(world.tree.otherBranch, '202211000001', { joinedOn: '2022-05-04' })
    expect(await outcome(report(ownMember(), older.number))).toBe('memberNumber.yearMismatch')
    const codes = await Promise.all([1, 2, 3].map(() => outcome(report(ownMember()))))
    expect(tally(codes)).toEqual({ ok: 1, 'numberCase.alreadyOpen': 2 })
    const other = await world.plant(world.tree.branch)
    expect(await outcome(report({ kind: 'member', id: other.memberId }))).toBe('ok')
  })

  test('members of others, made-up ones and used photos are refused', async () => {
    const far = { kind: 'member', id: world.holder.memberId } as const
    expect(await outcome(report(far, world.claimant.number))).toBe('numberCase.claimantUnknown')
    const nobody = { kind: 'joinApplication', id: world.claimant.personId } as const
    expect(await outcome(report(nobody))).toBe('numberCase.claimantUnknown')
    const photo = await plantPhoto(world.server)
    const wish = { number: world.holder.number, claimant: ownMember(), photo }
    await branch.numberCases.report(wish)
    const other = await world.plant(world.tree.branch)
    const again = { ...wish, claimant: { kind: 'member', id: other.memberId } as const }
    expect(await outcome(branch.numberCases.report(again))).toBe('photo.unknown')
    expect(await outcome(report(ownMember(), world.holder.number, world.claimant.client))).toBe(
      'access.denied',
    )
  })

  test('a withdrawn case takes the marks off, unless another is open', async () => {
    const { id } = await report(ownMember())
    const other = await world.plant(world.tree.branch)
    const second = await report({ kind: 'member', id: other.memberId })
    const withdraw = (of: string) => branch.numberCases.withdraw({ id: of, reason: '封面编号看错' })
    expect(await withdraw(id)).toMatchObject({ state: 'withdrawn', waitsUntil: null })
    const disputed = async (client: Client) => (await client.members.mine()).membership?.numberDisputed
    expect(await disputed(world.claimant.client)).toBe(false)
    expect(await disputed(world.holder.client)).toBe(true)
    await withdraw(second.id)
    expect(await disputed(world.holder.client)).toBe(false)
    expect(await outcome(withdraw(id))).toBe('numberCase.notOpen')
  })
})

describe('a committee', () => {
  test('collects into its report and passes on in a batch, with a result per row', async () => {
    const { id } = await report(ownMember())
    const committee = await world.desk('committee')
    expect(await committee.numberCases.counts()).toMatchObject({ toCollect: 1, toEscalate: 0, open: 1 })
    expect((await committee.numberCases.collect({ ids: [id, world.claimant.personId] })).items).toEqual([
      { id, number: world.holder.number, done: true, refusal: null },
      { id: world.claimant.personId, number: null, done: false, refusal: { code: 'record.notFound' } },
    ])
    expect(await committee.numberCases.counts()).toMatchObject({ toCollect: 0, toEscalate: 1 })
    const again = await committee.numberCases.collect({ ids: [id] })
    expect(again.items[0]?.refusal?.code).toBe('numberCase.notOpen')
    await committee.numberCases.escalate({ ids: [id] })
    expect(await committee.numberCases.get({ id })).toMatchObject({
      state: 'escalated',
      waitsUntil: '2026-03-16',
      steps: [
        { act: 'report' },
        { act: 'collect', by: 'committee', byName: '第一中学' },
        { act: 'escalate' },
      ],
    })
    expect(await outcome(branch.numberCases.withdraw({ id, reason: '封面编号看错' }))).toBe(
      'numberCase.notOpen',
    )
    const report_ = await occupiedNumbersOf(world.server.platform.database, {
      path: world.tree.committee.path,
      ...EVER,
    })
    expect(report_).toMatchObject([{ number: world.holder.number, name: '林晓雨', state: 'escalated' }])
  })

  test('is replaced by a superior above it once it has been silent', async () => {
    const { id } = await report(ownMember())
    const district = await world.desk('district')
    const early = await district.numberCases.collect({ ids: [id] })
    expect(early.items[0]?.refusal).toEqual({
      code: 'numberCase.notYetSilent',
      facts: { silentFrom: '2026-03-10' },
    })
    world.server.advance(8 * DAY_MS)
    const later = await world.desk('district')
    expect(await later.numberCases.counts()).toMatchObject({ toCollect: 1 })
    expect((await later.numberCases.collect({ ids: [id] })).items[0]?.done).toBe(true)
  })

  test('strangers find nothing; the holder’s side moves nothing', async () => {
    const { id } = await report(ownMember())
    const { numberCases: other } = await world.desk('otherBranch')
    expect(await outcome(other.get({ id }))).toBe('record.notFound')
    expect(await outcome(other.openPhotos({ id }))).toBe('record.notFound')
    expect((await other.collect({ ids: [id] })).items[0]).toMatchObject({ number: null, done: false })
    expect((await other.list({ view: 'all' })).items).toEqual([])
    const { numberCases: far } = await world.desk('farBranch')
    expect((await far.collect({ ids: [id] })).items[0]?.refusal?.code).toBe('access.denied')
    expect(await outcome(far.withdraw({ id, reason: '不是我们的' }))).toBe('access.denied')
    const { numberCases: district } = await world.desk('otherDistrict')
    expect((await district.list({})).items).toMatchObject([{ id, claimant: null }])
  })

  test('the list pages on without a gap', async () => {
    const ids = [(await report(ownMember())).id]
    for (let count = 0; count < 4; count += 1) {
      const { memberId } = await world.plant(world.tree.branch)
      ids.push((await report({ kind: 'member', id: memberId })).id)
    }
    const first = await branch.numberCases.list({ limit: 2 })
    const second = await branch.numberCases.list({ limit: 3, cursor: first.nextCursor ?? '' })
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids)
    expect(second.nextCursor).toBeNull()
  })
})
