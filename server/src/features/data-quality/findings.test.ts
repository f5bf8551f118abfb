import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { callOf } from '../../../test/world/call.ts'
import { plantMember } from '../../../test/world/members.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import type { Tree } from '../../../test/world/tree.ts'
import { actorOf, plantTree } from '../../../test/world/tree.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { changeMember, lockMember } from '../members/index.ts'
import { checkAllMembers, checkChangedMembers } from './check-members.ts'
import { checkOrganizations } from './check-organizations.ts'

const MINUTE = 60_000
const COMPLETE = {
  ethnic_group: '01',
  political_status: '03',
  education_full_time: '60',
  education_highest: '60',
  household_area: '110108',
}

let server: TestServer
let tree: Tree
let lin: Awaited<ReturnType<typeof plantMember>>

beforeAll(async () => {
  server = await startTestServer()
  tree = await plantTree(server)
  lin = await plantMember(server, tree.branch, { name: '林晓雨' })
  await plantMember(server, tree.farBranch, { name: '周子墨', bornOn: '1997-01-01', joinedOn: '2012-05-04' })
  await checkAllMembers(server.platform)
  await checkOrganizations(server.platform)
  await checkChangedMembers(server.platform)
})
afterAll(() => server.close())

const console = (name: keyof Tree) => clientOf(server, tree[name].accountId, 'console')
type Filter = Parameters<Awaited<ReturnType<typeof console>>['dataQuality']['listFindings']>[0]

type RollFilter = Parameters<Awaited<ReturnType<typeof console>>['members']['list']>[0]

async function found(who: keyof Tree, filter: Filter = {}): Promise<string[]> {
  const { items } = await (await console(who)).dataQuality.listFindings(filter)
  return items
    .map(({ check, member, organization }) => `${member?.name ?? organization.shortName} ${check}`)
    .sort()
}

async function edit(memberId: string, set: Parameters<typeof changeMember>[2]['set']): Promise<void> {
  server.advance(MINUTE)
  const call = callOf(server.platform, { actor: actorOf(tree.branch) })
  await inTransaction(server.platform.database, async (trx) => {
    const member = await lockMember(trx, memberId)
    if (!member) throw new Error('The member is there')
    await changeMember(trx, call, { member, set, event: { kind: 'edited' }, act: 'test.edit' })
  })
  server.advance(MINUTE)
  await checkChangedMembers(server.platform)
}

const BRANCH_FINDINGS = ['branchTooSmall', 'contactMissing', 'secretaryMissing']

test('what is wrong is found, within reach alone', async () => {
  expect(await found('branch')).toEqual(
    [...BRANCH_FINDINGS.map((check) => `高一一班 ${check}`), '林晓雨 recordIncomplete'].sort(),
  )
  expect(await found('otherDistrict', { check: 'ageOutDue' })).toEqual(['周子墨 ageOutDue'])
  expect(await found('district', { check: 'ageOutDue' })).toEqual([])
  const branch = await console('branch')
  for (const organizationId of [tree.farBranch.id, tree.committee.id, 999_999]) {
    expect(await outcome(branch.dataQuality.listFindings({ organizationId }))).toBe('record.notFound')
    expect(await outcome(branch.dataQuality.overview({ organizationId }))).toBe('record.notFound')
  }
})

test('the overview rolls up by check and by child', async () => {
  const city = await console('city')
  const { byCheck, byChild } = await city.dataQuality.overview({ organizationId: tree.city.id })
  expect(byCheck.find(({ check }) => check === 'recordIncomplete')).toMatchObject({ open: 2 })
  expect(byChild.map(({ shortName }) => shortName)).toEqual(['西山区', '南河区'])
  expect(byChild[1]?.open).toBeGreaterThan(0)
})

test('the data itself mends a finding, and brings it back', async () => {
  await edit(lin.memberId, COMPLETE)
  expect(await found('branch', { check: 'recordIncomplete' })).toEqual([])
  expect(await found('branch', { state: 'fixed' })).toEqual(['林晓雨 recordIncomplete'])
  await edit(lin.memberId, { ethnic_group: null })
  expect(await found('branch', { check: 'recordIncomplete' })).toEqual(['林晓雨 recordIncomplete'])
})

test('the owner explains, the direct superior decides, nobody else does', async () => {
  const [branch, committee, district] = [
    await console('branch'),
    await console('committee'),
    await console('district'),
  ]
  const { items } = await branch.dataQuality.listFindings({ check: 'recordIncomplete' })
  const ids = items.map(({ id }) => id)
  expect(items[0]?.may).toEqual({ explain: true, decide: false })
  expect(await outcome(branch.dataQuality.explain({ ids, text: ' ' }))).toBe('finding.reasonRequired')
  const stranger = await (await console('farBranch')).dataQuality.explain({ ids, text: '户籍在外省，正在补' })
  expect(stranger.items).toMatchObject([{ name: null, done: false, refusal: { code: 'record.notFound' } }])
  const above = await committee.dataQuality.explain({ ids, text: '户籍在外省，正在补' })
  expect(above.items).toMatchObject([{ done: false, refusal: { code: 'access.denied' } }])
  await branch.dataQuality.explain({ ids, text: '户籍在外省，正在补' })
  expect(await found('committee', { scope: 'toDecide' })).toEqual(['林晓雨 recordIncomplete'])
  expect((await district.dataQuality.decide({ ids, accept: true })).items).toMatchObject([
    { done: false, refusal: { code: 'access.denied' } },
  ])
  const rejected = await committee.dataQuality.decide({ ids, accept: false, remark: '请本月补齐' })
  expect(rejected.items).toMatchObject([{ name: '林晓雨', done: true }])
  expect((await branch.dataQuality.listFindings({ check: 'recordIncomplete' })).items).toMatchObject([
    { state: 'open', remark: '请本月补齐' },
  ])
  await branch.dataQuality.explain({ ids, text: '户籍在外省，正在补' })
  await committee.dataQuality.decide({ ids, accept: true })
  expect((await committee.dataQuality.decide({ ids, accept: true })).items).toMatchObject([
    { refusal: { code: 'finding.notOpen' } },
  ])
})

test('page by page', async () => {
  const city = await console('city')
  const whole = (await city.dataQuality.listFindings({})).items
  const paged = []
  let cursor: string | undefined
  do {
    const page = await city.dataQuality.listFindings({ limit: 2, ...(cursor ? { cursor } : {}) })
    paged.push(...page.items)
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  expect(paged).toEqual(whole)
  expect(await outcome(city.dataQuality.listFindings({ cursor: 'x' }))).toBe('input.invalid')
})

test.each<[keyof Tree, Parameters<typeof rollOf>[1], string[]]>([
  ['city', 'ageOutDue', ['周子墨']],
  ['city', 'any', ['林晓雨', '周子墨']],
  ['district', 'ageOutDue', []],
  ['branch', 'any', ['林晓雨']],
])('the roll of %s is searched for %s', async (who, finding, names) => {
  expect(await rollOf(who, finding)).toEqual(names)
})

async function rollOf(who: keyof Tree, finding: NonNullable<RollFilter['finding']>): Promise<string[]> {
  const { members } = await console(who)
  const { items } = await members.list({ finding })
  expect((await members.choose({ finding })).items.map(({ name }) => name)).toEqual(
    items.map(({ name }) => name),
  )
  return items.map(({ name }) => name)
}
