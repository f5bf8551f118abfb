import type { Client } from '@qingtuan/contract/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tally } from '../../../test/accounts/outcomes.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { plantMember } from '../../../test/world/members.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import type { Tree } from '../../../test/world/tree.ts'
import { plantTree } from '../../../test/world/tree.ts'

let server: TestServer
let tree: Tree
beforeAll(async () => {
  server = await startTestServer()
  tree = await plantTree(server)
})
afterAll(() => server.close())

const desk = (name: keyof Tree) => clientOf(server, tree[name].accountId, 'console')
type Edit = Parameters<Client['members']['edit']>[0]

async function planted(wish: Parameters<typeof plantMember>[2] = {}) {
  const member = await plantMember(server, tree.branch, wish)
  const edit = async (name: keyof Tree, rest: Omit<Edit, 'id'>) =>
    (await desk(name)).members.edit({ id: member.memberId, ...rest })
  const look = async () => (await desk('branch')).members.get({ id: member.memberId })
  return { ...member, edit, look }
}

describe('an organization changes a record (FAQ O2)', () => {
  test('who, when, old and new stay in the timeline, and the member is told', async () => {
    const member = await planted()
    await member.edit('branch', {
      set: { ethnicGroup: '11', email: 'lin@example.cn', inSchool: true, graduationYear: 2027 },
      seen: { ethnicGroup: null, email: null, inSchool: null, graduationYear: null },
    })
    await member.edit('district', { set: { ethnicGroup: '01' }, seen: { ethnicGroup: '11' } })
    const after = await member.look()
    expect(after).toMatchObject({ ethnicGroup: '01', email: 'lin@example.cn', inSchool: true })
    expect(after.timeline.slice(1)).toMatchObject([
      { kind: 'edited', byName: '高一一班', details: { ethnicGroup: [null, '11'], inSchool: [null, true] } },
      { kind: 'edited', byName: '西山区', details: { ethnicGroup: ['11', '01'] } },
    ])
    const { membership } = await member.client.members.mine()
    expect(membership?.timeline.at(-1)).toMatchObject({ kind: 'edited', byName: '西山区' })
    expect(await noticesOf(member.personId)).toEqual(['member.edited', 'member.edited'])
  })

  test('what is asked for twice has effect once', async () => {
    const member = await planted()
    const edit = { set: { occupation: '学生' }, seen: { occupation: null } }
    await member.edit('branch', edit)
    await member.edit('branch', edit)
    expect((await member.look()).timeline).toHaveLength(2)
  })

  test('nobody overwrites what they have not seen', async () => {
    const member = await planted()
    const edit = (occupation: string) =>
      member.edit('branch', { set: { occupation }, seen: { occupation: null } })
    const outcomes = await Promise.all(['教师', '医生', '工程师'].map((one) => outcome(edit(one))))
    expect(tally(outcomes)).toEqual({ ok: 1, 'record.changed': 2 })
    expect(await outcome(member.edit('branch', { set: { email: 'a@b.cn' }, seen: { email: null } }))).toBe(
      'ok',
    )
  })

  test.each<[string, Edit['set'], string]>([
    [
      'a party day with another status',
      { politicalStatus: '03', partyJoinedOn: '2020-07-01' },
      'memberRecord.partyStatusDisagrees',
    ],
    [
      'a highest education below the full-time one',
      { educationFullTime: '20', educationHighest: '30' },
      'memberRecord.educationDisagrees',
    ],
    ['an e-mail that is none', { email: 'lin' }, 'memberRecord.emailInvalid'],
    ['a code of no table', { ethnicGroup: '99' as '01' }, 'input.invalid'],
    ['a card number of 12 digits', { cardNumber: '201811000001' }, 'memberRecord.cardNumberInvalid'],
  ])('refuses %s', async (_, set, code) => {
    const member = await planted()
    expect(await outcome(member.edit('branch', { set }))).toBe(code)
    expect((await member.look()).timeline).toHaveLength(1)
  })

  test.each(['otherBranch', 'farBranch', 'otherDistrict'] as const)('a stranger: %s', async (name) => {
    const member = await planted()
    expect(await outcome(member.edit(name, { set: { occupation: '学生' } }))).toBe('record.notFound')
  })

  test('name, document and phone are no entries of it', async () => {
    const member = await planted()
    const set = { name: '王明', documentNumber: 'x', phone: 'x', number: 'x', memberNumber: 'x' }
    await member.edit('branch', { set: set as Edit['set'] })
    expect(await member.look()).toMatchObject({ name: '林晓雨', memberNumber: member.number })
  })

  test('of a member who has left it stays as it was', async () => {
    const member = await planted()
    const left = { status: 'left', left_at: server.platform.clock(), left_reason: 'withdrawn' } as const
    await server.platform.database.updateTable('member').set(left).where('id', '=', member.memberId).execute()
    expect(await outcome(member.edit('branch', { set: { occupation: '学生' } }))).toBe(
      'memberRecord.notEditable',
    )
  })
})

describe('another join date (FAQ M12)', () => {
  test('before 2016 in another year: another number is generated, the old one is free', async () => {
    const member = await planted({ joinedOn: '2014-05-04' })
    await member.edit('branch', { set: { joinedOn: '2013-09' }, seen: { joinedOn: '2014-05-04' } })
    const after = await member.look()
    expect(after).toMatchObject({ joinedOn: '2013-09' })
    expect(after.memberNumber).toMatch(/^A2013110108/)
    const details = { joinedOn: ['2014-05-04', '2013-09'], memberNumber: [member.number, after.memberNumber] }
    expect(after.timeline.at(-1)).toMatchObject({ kind: 'edited', details })
    expect(await keysOf(member.memberId)).toEqual([after.memberNumber])
  })

  test('within the same year the number stays', async () => {
    const member = await planted({ joinedOn: '2014-05-04' })
    await member.edit('branch', { set: { joinedOn: '2014-09-30' } })
    expect((await member.look()).memberNumber).toBe(member.number)
  })

  test.each([
    ['2016-05-04', undefined, 'memberNumber.malformed'],
    ['2016-05-04', '201711000007', 'memberNumber.yearMismatch'],
    ['2016-05-04', '201611000007', 'ok'],
    ['2012-05-03', undefined, 'joinedOn.tooYoung'],
    ['2012-05-04', undefined, 'memberRecord.noteRequired'],
    ['2099-05-04', undefined, 'joinedOn.future'],
    ['去年', undefined, 'joinedOn.invalid'],
  ])('%s with the number %s: %s', async (joinedOn, memberNumber, code) => {
    const member = await planted({ joinedOn: '2014-05-04' })
    const wish = memberNumber === undefined ? {} : { memberNumber }
    expect(await outcome(member.edit('branch', { set: { joinedOn }, ...wish }))).toBe(code)
  })

  test('a number that another member holds is refused', async () => {
    await planted({ joinedOn: '2017-05-04', number: '201711000042', bornOn: '2002-05-04' })
    const member = await planted({ joinedOn: '2014-05-04' })
    const edit = { set: { joinedOn: '2017-05-04' }, memberNumber: '201711000042' }
    expect(await outcome(member.edit('branch', edit))).toBe('memberNumber.occupied')
    expect(await keysOf(member.memberId)).toEqual([member.number])
  })
})

async function noticesOf(personId: string): Promise<string[]> {
  const notices = server.platform.database
    .selectFrom('notice')
    .select('kind')
    .where('person_id', '=', personId)
  return (await notices.orderBy('id').execute()).map(({ kind }) => kind)
}

async function keysOf(memberId: string): Promise<string[]> {
  const keys = server.platform.database.selectFrom('unique_key').select('value').where('owner', '=', memberId)
  return (await keys.where('kind', '=', 'memberNumber').execute()).map(({ value }) => value)
}
