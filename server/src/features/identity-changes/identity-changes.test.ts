import type { Client } from '@qingtuan/contract/client'
import { checkCharacter } from '@qingtuan/domain/shared/check-character'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tally } from '../../../test/accounts/outcomes.ts'
import { receivedPhoto } from '../../../test/files/upload.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { plantMember } from '../../../test/world/members.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import type { Tree } from '../../../test/world/tree.ts'
import { plantTree } from '../../../test/world/tree.ts'

type Member = Awaited<ReturnType<typeof plantMember>>
type Asking = Parameters<Client['identityChanges']['ask']>[0]

let server: TestServer
let tree: Tree
beforeAll(async () => {
  server = await startTestServer()
  tree = await plantTree(server)
})
afterAll(() => server.close())

const desk = (name: keyof Tree) => clientOf(server, tree[name].accountId, 'console')
const plant = () => plantMember(server, tree.branch)

/** A number of 1998, of a man. */
let numbered = 0
function documentNumber(): string {
  numbered += 1
  const digits = `11010819980307${String(numbered * 2 + 1).padStart(3, '0')}`
  return digits + checkCharacter(digits)
}

async function ask(member: Member, wish: Partial<Asking> = {}, name: keyof Tree = 'branch') {
  const photos = wish.photos ?? [await receivedPhoto(server)]
  const asking = { memberId: member.memberId, reason: '户口本登记变更', name: '林晓语', ...wish, photos }
  return (await desk(name)).identityChanges.ask(asking)
}

async function approve(id: string, name: keyof Tree = 'committee') {
  const client = await desk(name)
  await client.identityChanges.openEvidence({ id })
  return client.identityChanges.approve({ id })
}

describe('the branch asks, its direct superior decides', () => {
  test('name and document change everywhere, once, and the member is told', async () => {
    const member = await plant()
    const number = documentNumber()
    const { id } = await ask(member, { document: { kind: 'residentId', number } })
    const committee = await desk('committee')
    const { items } = await committee.identityChanges.list({ state: 'pending' })
    expect(items.find((item) => item.id === id)).toMatchObject({
      before: { name: '林晓雨', documentNumber: expect.stringMatching(/^1\*{16}.$/) },
      after: { name: '林晓语' },
      nextActor: '第一中学',
      may: { decide: true, withdraw: false },
    })
    expect((await committee.identityChanges.count()).waiting).toBeGreaterThan(0)
    expect(await outcome(committee.identityChanges.approve({ id }))).toBe('identityChange.notLooked')
    const evidence = await committee.identityChanges.openEvidence({ id })
    expect(evidence.documentNumber).toBe(number)
    const file = await committee.identityChanges.photo({ ticket: evidence.tickets[0] ?? '' })
    expect(file.type).toBe('image/jpeg')
    const approvals = [1, 2, 3].map(() => outcome(committee.identityChanges.approve({ id })))
    expect(tally(await Promise.all(approvals))).toEqual({ ok: 1, 'identityChange.notOpen': 2 })
    const after = await (await desk('branch')).members.get({ id: member.memberId })
    expect(after).toMatchObject({ name: '林晓语', sex: 'male', bornOn: '1998-03-07' })
    expect(after.timeline.at(-1)).toMatchObject({
      kind: 'identityChanged',
      byName: '第一中学',
      details: { name: ['林晓雨', '林晓语'], sex: ['female', 'male'], bornOn: ['1999-05-04', '1998-03-07'] },
    })
    expect(JSON.stringify(after)).not.toContain(number)
    expect((await server.sms(member.phone)).text).toMatch(/“第一中学”于.*审核变更/)
    expect((await member.client.accounts.me()).person).toMatchObject({ name: '林晓语' })
    const found = await (await desk('city')).members.list({ text: '林晓语' })
    expect(found.items.map((item) => item.id)).toContain(member.memberId)
  })

  test('refused with a reason, withdrawn, and asked again', async () => {
    const member = await plant()
    const { id } = await ask(member)
    const committee = await desk('committee')
    expect(await outcome(committee.identityChanges.refuse({ id, reason: ' ' }))).toBe('member.reasonRequired')
    await committee.identityChanges.refuse({ id, reason: '照片看不清' })
    const branch = await desk('branch')
    expect(await branch.identityChanges.get({ id })).toMatchObject({
      state: 'refused',
      decisionReason: '照片看不清',
      decidedBy: '第一中学',
      nextActor: null,
    })
    const again = await ask(member)
    expect(await outcome(ask(member))).toBe('identityChange.alreadyOpen')
    await branch.identityChanges.withdraw(again)
    expect(await outcome(branch.identityChanges.withdraw(again))).toBe('identityChange.notOpen')
    expect((await branch.members.get({ id: member.memberId })).name).toBe('林晓雨')
  })

  test('a document of another person is refused when it is approved, and told to the superior alone', async () => {
    const [member, other] = [await plant(), await plant()]
    const { id } = await ask(member, { document: { kind: 'residentId', number: other.document.number } })
    expect(await outcome(approve(id))).toBe('identityChange.documentTaken')
    const committee = await desk('committee')
    expect(await committee.identityChanges.get({ id })).toMatchObject({
      state: 'pending',
      may: { decide: true },
    })
  })

  test('one document asked for by two: one has it', async () => {
    const [one, two] = [await plant(), await plant()]
    const document = { kind: 'residentId', number: documentNumber() } as const
    const asked = [await ask(one, { document }), await ask(two, { document })]
    const outcomes = await Promise.all(asked.map(({ id }) => outcome(approve(id))))
    expect(tally(outcomes)).toEqual({ ok: 1, 'identityChange.documentTaken': 1 })
  })

  test('photos get the date of their destruction, and every look stands in the trail', async () => {
    const { id } = await ask(await plant())
    await approve(id)
    const { rows } = await server.platform.pool.query(
      `SELECT destroy_after FROM photo JOIN identity_change_photo ON photo_id = photo.id WHERE identity_change_id = $1`,
      [id],
    )
    const days = (rows[0].destroy_after.getTime() - server.platform.clock().getTime()) / 86_400_000
    expect(Math.round(days)).toBe(server.platform.config.PHOTO_KEPT_DAYS)
    const acts = await server.platform.pool.query(
      'SELECT act FROM audit_entry WHERE subject_id = $1 ORDER BY id',
      [id],
    )
    expect(acts.rows.map(({ act }) => act)).toEqual([
      'identityChanges.ask',
      'identityChanges.openEvidence',
      'identityChanges.approve',
    ])
  })
})

describe('it is refused', () => {
  test.each<[string, Partial<Asking>, string]>([
    ['without photos', { photos: [] }, 'identityChange.evidenceRequired'],
    ['with what is on record', { name: '林晓雨' }, 'identityChange.nothingChanges'],
    ['without a reason', { reason: '' }, 'member.reasonRequired'],
    ['with a name that is none', { name: '1' }, 'personName.invalid'],
    [
      'with a wrong number',
      { document: { kind: 'residentId', number: '110108199803070011' } },
      'identityDocument.checkDigit',
    ],
  ])('%s', async (_, wish, code) => {
    expect(await outcome(ask(await plant(), wish))).toBe(code)
  })

  test('with a photo that is another’s', async () => {
    const photo = await receivedPhoto(server)
    await ask(await plant(), { photos: [photo] })
    expect(await outcome(ask(await plant(), { photos: [photo] }))).toBe('photo.unknown')
  })

  test('to whoever is neither the branch nor its direct superior', async () => {
    const member = await plant()
    const { id } = await ask(member)
    expect(await outcome(ask(await plant(), {}, 'committee'))).toBe('identityChange.notYours')
    for (const name of ['district', 'city', 'otherBranch', 'farBranch'] as const) {
      const client = await desk(name)
      expect(await outcome(ask(await plant(), {}, name))).toBe('record.notFound')
      expect(await outcome(client.identityChanges.get({ id }))).toBe('record.notFound')
      expect(await outcome(client.identityChanges.openEvidence({ id }))).toBe('record.notFound')
      expect(await outcome(client.identityChanges.approve({ id }))).toBe('record.notFound')
      expect((await client.identityChanges.list({})).items.map((item) => item.id)).not.toContain(id)
    }
    const branch = await desk('branch')
    expect(await outcome(branch.identityChanges.openEvidence({ id }))).toBe('identityChange.notYours')
    expect(await outcome(branch.identityChanges.approve({ id }))).toBe('identityChange.notYours')
    expect(await outcome(member.client.identityChanges.get({ id }))).toBe('access.denied')
  })

  test('to another account’s ticket', async () => {
    const { id } = await ask(await plant())
    const { tickets } = await (await desk('committee')).identityChanges.openEvidence({ id })
    const ticket = tickets[0] ?? ''
    expect(await outcome((await desk('branch')).identityChanges.photo({ ticket }))).toBe('photo.unknown')
    server.advance(60_000)
    expect(await outcome((await desk('committee')).identityChanges.photo({ ticket }))).toBe('photo.unknown')
  })
})
