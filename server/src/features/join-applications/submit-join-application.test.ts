import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { archive } from '../../../test/world/archive.ts'
import { plantMember } from '../../../test/world/members.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import type { PlantedPerson } from '../../../test/world/people.ts'
import { plantPerson } from '../../../test/world/people.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import type { Tree } from '../../../test/world/tree.ts'
import { plantTree } from '../../../test/world/tree.ts'

const NUMBER = '202311000001'
const JOINED = { joinedOn: '2023-05-04', memberNumber: NUMBER }

let server: TestServer
let tree: Tree
let person: PlantedPerson

beforeAll(async () => {
  server = await startTestServer()
  tree = await plantTree(server)
})
afterAll(() => server.close())
beforeEach(async () => {
  person = await plantPerson(server, { name: '林晓雨' })
})

const submit = (who = person, entries: object = {}) =>
  who.client.joinApplications.submit({ organizationId: tree.branch.id, ...JOINED, ...entries })

async function auditedActs(id: string) {
  const entries = server.platform.database
    .selectFrom('audit_entry')
    .select('act')
    .where('subject_id', '=', id)
  return (await entries.orderBy('id').execute()).map(({ act }) => act)
}

test('files an application that waits for the branch, five working days', async () => {
  const filed = await submit()
  expect(filed).toMatchObject({
    state: 'pending',
    organization: {
      id: tree.branch.id,
      shortName: '高一一班',
      ancestors: [{}, {}, { shortName: '第一中学' }],
    },
    joinedOn: '2023-05-04',
    memberNumber: NUMBER,
    submittedAt: '2026-03-02T01:00:00.000Z',
    waitsUntil: '2026-03-09',
    nextActor: '高一一班',
    returnReason: null,
    steps: [{ act: 'submit', by: 'applicant', byName: '林晓雨', organization: { shortName: '高一一班' } }],
    may: { redirect: true, withdraw: true, mend: true },
  })
  expect(await person.client.joinApplications.mine()).toEqual({ items: [filed] })
  expect(await auditedActs(filed.id)).toEqual(['joinApplications.submit'])
})

test('takes a join date before 2016 without a number, at the precision of a month (FAQ M12)', async () => {
  const older = await plantPerson(server, { bornOn: '2000-01-20' })
  const entries = { joinedOn: '2014年5月', memberNumber: undefined }
  expect(await submit(older, entries)).toMatchObject({ joinedOn: '2014-05', memberNumber: null })
})

test.each([
  ['a join date that is none', { joinedOn: '2023-02-30' }, 'joinedOn.invalid'],
  ['a join date to come', { joinedOn: '2026-03-03' }, 'joinedOn.future'],
  ['a child of twelve', { joinedOn: '2021-05-03' }, 'joinedOn.tooYoung'],
  ['no number', { memberNumber: undefined }, 'memberNumber.required'],
  ['a number of eleven digits', { memberNumber: '20231100001' }, 'memberNumber.malformed'],
  ['a number of another year', { memberNumber: '202211000001' }, 'memberNumber.yearMismatch'],
  ['a number of no province', { memberNumber: '202399000001' }, 'memberNumber.provinceUnknown'],
  ['an organization that does not exist', { organizationId: 999_999 }, 'record.notFound'],
])('refuses %s', async (_, entries, code) => {
  expect(await outcome(submit(person, entries))).toBe(code)
  expect(await person.client.joinApplications.mine()).toEqual({ items: [] })
})

test('refuses a number that a member holds (FAQ M13)', async () => {
  await plantMember(server, tree.farBranch, { number: '202311000002' })
  expect(await outcome(submit(person, { memberNumber: '202311000002' }))).toBe('memberNumber.occupied')
  expect(await outcome(submit(person, { memberNumber: ' ２０２３１１０００００２ ' }))).toBe(
    'memberNumber.occupied',
  )
})

test('refuses an organization that holds no members, and an archived one', async () => {
  expect(await outcome(submit(person, { organizationId: tree.committee.id }))).toBe(
    'organization.cannotHoldMembers',
  )
  await archive(server, tree.otherBranch.id)
  expect(await outcome(submit(person, { organizationId: tree.otherBranch.id }))).toBe('organization.archived')
})

test('files one of two that come at once', async () => {
  const outcomes = await Promise.all([outcome(submit()), outcome(submit())])
  expect(outcomes.sort()).toEqual(['joinApplication.alreadyOpen', 'ok'])
  expect(await outcome(submit())).toBe('joinApplication.alreadyOpen')
})

test('refuses a member, an organization and a visitor', async () => {
  await plantMember(server, tree.branch, { person, number: '202311000003' })
  expect(await outcome(submit())).toBe('joinApplication.alreadyMember')
  const entries = { organizationId: tree.branch.id, ...JOINED }
  const console = await clientOf(server, tree.branch.accountId, 'console')
  expect(await outcome(console.joinApplications.submit(entries))).toBe('access.denied')
  const visitor = server.client('mobile')
  expect(await outcome(visitor.joinApplications.submit(entries))).toBe('session.required')
})
