import type { Client } from '@qingtuan/contract/client'
import { MOST_IN_ONE_ACT } from '@qingtuan/contract/members/bulk'
import { beforeEach, describe, expect, test } from 'vitest'
import type { TestServer } from '../../../../test/test-server.ts'
import { startTestServer } from '../../../../test/test-server.ts'
import { plantMember } from '../../../../test/world/members.ts'
import { outcome } from '../../../../test/world/outcomes.ts'
import { clientOf } from '../../../../test/world/sessions.ts'
import type { PlantedOrganization, Tree } from '../../../../test/world/tree.ts'
import { plantTree } from '../../../../test/world/tree.ts'

const OWN = 'lan-tian-bai-yun-37'
type Planted = Awaited<ReturnType<typeof plantMember>>
type Outcomes = Awaited<ReturnType<Client['members']['askForRecords']>>

let server: TestServer
let tree: Tree
let own: Planted
let other: Planted
let far: Planted

beforeEach(async () => {
  server = await startTestServer()
  tree = await plantTree(server)
  own = await plantMember(server, tree.branch, { name: '甲' })
  other = await plantMember(server, tree.otherBranch, { name: '乙' })
  far = await plantMember(server, tree.farBranch, { name: '丙' })
  return () => server.close()
})

/** An organization at its desk that has just given its password again. */
async function desk({ accountId }: PlantedOrganization): Promise<Client> {
  const { platform } = server
  const password_hash = await platform.passwords.hash(OWN)
  await platform.database.updateTable('account').set({ password_hash }).where('id', '=', accountId).execute()
  const client = await clientOf(server, accountId, 'console')
  await client.accounts.stepUp({ password: OWN })
  return client
}

const ids = () => [own, other, far].map(({ memberId }) => memberId)
const codes = ({ items }: Outcomes) => items.map(({ name, refusal }) => [name, refusal?.code ?? 'ok'])

describe('one entry for many', () => {
  test('is changed where one may, told, and asked for twice has effect once', async () => {
    const committee = await desk(tree.committee)
    const edit = () => committee.members.editMany({ ids: ids(), set: { graduationYear: 2027 } })
    const expected = [
      ['甲', 'ok'],
      ['乙', 'ok'],
      [null, 'record.notFound'],
    ]
    expect(codes(await edit())).toEqual(expected)
    expect(codes(await edit())).toEqual(expected)
    const { graduationYear, timeline } = await committee.members.get({ id: own.memberId })
    expect(graduationYear).toBe(2027)
    const edits = timeline.filter(({ kind }) => kind === 'edited')
    expect(edits.map(({ details }) => details)).toEqual([{ graduationYear: [null, 2027] }])
    const farBranch = await clientOf(server, tree.farBranch.accountId, 'console')
    expect((await farBranch.members.get({ id: far.memberId })).graduationYear).toBeNull()
  })

  test('asks for the password again, and takes one entry at a time', async () => {
    const fresh = await clientOf(server, tree.branch.accountId, 'console')
    const wish = { ids: [own.memberId], set: { inSchool: true } }
    expect(await outcome(fresh.members.editMany(wish))).toBe('session.stepUpRequired')
    const branch = await desk(tree.branch)
    for (const set of [{}, { inSchool: true, graduationYear: 2027 }, { graduationYear: 1800 }])
      expect(await outcome(branch.members.editMany({ ...wish, set }))).toBe('input.invalid')
    const tooMany = Array.from({ length: MOST_IN_ONE_ACT + 1 }, () => own.memberId)
    expect(await outcome(branch.members.editMany({ ...wish, ids: tooMany }))).toBe('input.invalid')
  })
})

describe('leaving of many', () => {
  const leaving = { reason: 'withdrawn', leftOn: '2026-03-01' } as const

  test('is the branch’s own act, with what became of each', async () => {
    const branch = await desk(tree.branch)
    const leave = () => branch.members.leaveMany({ ids: [own.memberId, other.memberId], ...leaving })
    expect(codes(await leave())).toEqual([
      ['甲', 'ok'],
      [null, 'record.notFound'],
    ])
    expect(codes(await leave())).toEqual([
      ['甲', 'member.alreadyLeft'],
      [null, 'record.notFound'],
    ])
    const committee = await desk(tree.committee)
    const above = await committee.members.leaveMany({ ids: [other.memberId], ...leaving })
    expect(codes(above)).toEqual([['乙', 'member.leavesByBranch']])
    expect((await committee.members.get({ id: other.memberId })).status).toBe('active')
  })

  test('asks for the password again', async () => {
    const fresh = await clientOf(server, tree.branch.accountId, 'console')
    expect(await outcome(fresh.members.leaveMany({ ids: [own.memberId], ...leaving }))).toBe(
      'session.stepUpRequired',
    )
  })
})

describe('passwords of many', () => {
  test('go out by SMS, to those within reach', async () => {
    const branch = await desk(tree.branch)
    const outcomes = await branch.members.resetPasswords({ ids: ids() })
    expect(codes(outcomes)).toEqual([
      ['甲', 'ok'],
      [null, 'record.notFound'],
      [null, 'record.notFound'],
    ])
    expect((await server.sms(own.phone)).text).toMatch(/一次性密码/)
    const fresh = await clientOf(server, tree.committee.accountId, 'console')
    expect(await outcome(fresh.members.resetPasswords({ ids: ids() }))).toBe('session.stepUpRequired')
  })
})

describe('asking to complete the record', () => {
  test('reaches a member once in 7 days', async () => {
    const committee = await clientOf(server, tree.committee.accountId, 'console')
    const ask = async () => codes(await committee.members.askForRecords({ ids: ids() }))
    expect(await ask()).toEqual([
      ['甲', 'ok'],
      ['乙', 'ok'],
      [null, 'record.notFound'],
    ])
    expect((await ask()).map(([, code]) => code)).toEqual([
      'member.askedRecently',
      'member.askedRecently',
      'record.notFound',
    ])
  })
})

describe('everybody whom a filter finds', () => {
  test('is named as on the roll; a part out of reach does not exist', async () => {
    const committee = await clientOf(server, tree.committee.accountId, 'console')
    const { items, more } = await committee.members.choose({ record: 'incomplete' })
    expect(more).toBe(false)
    expect(items.map(({ name, organization }) => [name, organization])).toEqual([
      ['甲', '高一一班'],
      ['乙', '高一二班'],
    ])
    const outside = committee.members.choose({ organizationId: tree.farBranch.id })
    expect(await outcome(outside)).toBe('record.notFound')
  })
})
