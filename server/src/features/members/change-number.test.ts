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
let branch: Client
beforeAll(async () => {
  server = await startTestServer()
  tree = await plantTree(server)
  branch = await clientOf(server, tree.branch.accountId, 'console')
})
afterAll(() => server.close())

const reason = '入团志愿书封面编号抄错'
const desk = (name: keyof Tree) => clientOf(server, tree[name].accountId, 'console')

let planted = 0
/** A member who joined in 2023, with a number of their own. */
const plant = (wish = {}) => {
  planted += 1
  const number = `202311${String(planted).padStart(6, '0')}`
  return plantMember(server, tree.branch, { bornOn: '2008-05-04', joinedOn: '2023-05-04', number, ...wish })
}
const fresh = () => {
  planted += 1
  return `202311${String(500_000 + planted)}`
}
const change = (client: Client, id: string, memberNumber?: string) =>
  client.members.changeNumber({ id, reason, ...(memberNumber ? { memberNumber } : {}) })

describe('a branch changes the number of its member (FAQ O2, M11)', () => {
  test('the old one is free, the timeline has both and the reason, the member is told', async () => {
    const member = await plant()
    const number = fresh()
    const after = await change(branch, member.memberId, number)
    expect(after).toMatchObject({ memberNumber: number, numberDisputed: false })
    expect(after.timeline.at(-1)).toMatchObject({
      kind: 'numberChanged',
      byName: '高一一班',
      note: reason,
      details: { memberNumber: [member.number, number] },
    })
    const notices = server.platform.database.selectFrom('notice').selectAll()
    expect(await notices.where('person_id', '=', member.personId).execute()).toMatchObject([
      { kind: 'member.numberChanged', facts: { organization: '高一一班', old: member.number, number } },
    ])
    const next = await plant({ number: member.number })
    expect(next.number).toBe(member.number)
  })

  test('a superior does too', async () => {
    const member = await plant()
    const number = fresh()
    expect(await change(await desk('city'), member.memberId, number)).toMatchObject({ memberNumber: number })
  })

  test('for a join before 2016 the system makes it', async () => {
    const member = await plant({ bornOn: '1999-05-04', joinedOn: '2014-05-04', number: '2015160000000001' })
    expect(await outcome(change(branch, member.memberId, fresh()))).toBe('memberNumber.unexpected')
    const { memberNumber } = await change(branch, member.memberId)
    expect(memberNumber).toMatch(/^A2014110108\d{6}[\dX]$/)
    expect(await outcome(change(branch, member.memberId))).toBe('memberNumber.unchanged')
  })

  test.each([
    ['', 'memberNumber.required'],
    ['20231100000', 'memberNumber.malformed'],
    ['202411000001', 'memberNumber.yearMismatch'],
    ['202399000001', 'memberNumber.provinceUnknown'],
    ['P2023110108000001X', 'memberNumber.malformed'],
  ])('“%s” is refused: %s', async (number, code) => {
    expect(await outcome(change(branch, (await plant()).memberId, number))).toBe(code)
  })

  test('the present number, and a change without a reason, are refused', async () => {
    const { memberId: id, number } = await plant()
    expect(await outcome(change(branch, id, number))).toBe('memberNumber.unchanged')
    const unexplained = branch.members.changeNumber({ id, memberNumber: fresh(), reason: '。' })
    expect(await outcome(unexplained)).toBe('memberNumber.reasonRequired')
  })

  test('one that another holds, in any branch, is refused and nothing changes (FAQ M13)', async () => {
    const member = await plant()
    const holder = await plantMember(server, tree.farBranch, {
      bornOn: '2008-05-04',
      joinedOn: '2023-05-04',
      number: fresh(),
    })
    expect(await outcome(change(branch, member.memberId, holder.number))).toBe('memberNumber.occupied')
    const { memberNumber, timeline } = await branch.members.get({ id: member.memberId })
    expect({ memberNumber, events: timeline.length }).toEqual({ memberNumber: member.number, events: 1 })
  })

  test('of many who take one number at once, one has it', async () => {
    const members = await Promise.all(Array.from({ length: 6 }, () => plant()))
    const number = fresh()
    const codes = await Promise.all(members.map(({ memberId }) => outcome(change(branch, memberId, number))))
    expect(tally(codes)).toEqual({ ok: 1, 'memberNumber.occupied': 5 })
    const { items } = await branch.members.list({ text: number })
    expect(items).toHaveLength(1)
  })
})

describe('a number is changed by nobody else', () => {
  test('not by strangers, nor by the member, nor by a visitor', async () => {
    const member = await plant()
    for (const stranger of ['otherBranch', 'farBranch', 'otherDistrict'] as const)
      expect(await outcome(change(await desk(stranger), member.memberId, fresh()))).toBe('record.notFound')
    expect(await outcome(change(member.client, member.memberId, fresh()))).toBe('access.denied')
    expect(await outcome(change(server.client('mobile'), member.memberId, fresh()))).toBe('session.required')
    expect(await outcome(change(branch, member.personId, fresh()))).toBe('record.notFound')
  })
})
