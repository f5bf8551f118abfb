import type { Client } from '@qingtuan/contract/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { callOf } from '../../../test/world/call.ts'
import { plantMember } from '../../../test/world/members.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import type { PlantedOrganization, Tree } from '../../../test/world/tree.ts'
import { plantTree } from '../../../test/world/tree.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { MemberColumns } from './index.ts'
import { changeMember, lockMember } from './index.ts'

type Filter = Parameters<Client['members']['list']>[0]

let server: TestServer
let tree: Tree

/** 丁一 has a whole record, 马二 none, 扎三 stands far from both. */
beforeAll(async () => {
  server = await startTestServer()
  tree = await plantTree(server)
  await plant(tree.branch, '丁一', '2008-03-02', {
    ethnic_group: '01',
    political_status: '03',
    education_full_time: '60',
    education_highest: '20',
    household_area: '110108',
    in_school: true,
    graduation_year: 2027,
  })
  await plant(tree.otherBranch, '马二', '2008-03-03', { in_school: false, number_disputed: true })
  await plant(tree.farBranch, '扎三', '1999-05-04', { ethnic_group: '04', political_status: '01' })
})
afterAll(() => server.close())

async function plant(branch: PlantedOrganization, name: string, bornOn: string, set: MemberColumns) {
  const number = { 丁一: '202211000007', 马二: '202211000008', 扎三: null }[name] ?? null
  const joinedOn = number ? '2022-05-04' : '2014-05-04'
  const { memberId } = await plantMember(server, branch, { name, bornOn, number, joinedOn })
  await inTransaction(server.platform.database, async (trx) => {
    const member = await lockMember(trx, memberId)
    if (!member) throw new Error('nobody')
    const call = callOf(server.platform, {})
    await changeMember(trx, call, { member, set, event: { kind: 'edited' }, act: 'members.edit' })
  })
}

async function namesFor(who: keyof Tree, filter: Filter): Promise<string[]> {
  const client = await clientOf(server, tree[who].accountId, 'console')
  return (await client.members.list(filter)).items.map(({ name }) => name)
}

const FILTERS: [Filter, string[]][] = [
  [{ ethnicGroup: '04' }, ['扎三']],
  [{ politicalStatus: '03' }, ['丁一']],
  [{ educationHighest: '20' }, ['丁一']],
  [{ educationFullTime: '60' }, ['丁一']],
  [{ educationFullTime: '20' }, []],
  [{ inSchool: 'yes' }, ['丁一']],
  [{ inSchool: 'no' }, ['马二']],
  [{ graduationYear: 2027 }, ['丁一']],
  [{ numberState: 'disputed' }, ['马二']],
  [{ numberState: 'ok' }, ['丁一']],
  [{ numberState: 'generated' }, ['扎三']],
  [{ numberState: 'otherProvince' }, []],
  [{ record: 'complete' }, ['丁一']],
  [{ record: 'incomplete' }, ['马二', '扎三']],
  // On the morning of 2 March 2026 in China, 丁一 turns 18 and 马二 has a day to go.
  [{ ageFrom: 18 }, ['丁一', '扎三']],
  [{ ageTo: 17 }, ['马二']],
  [{ ageFrom: 18, ageTo: 18, inSchool: 'yes' }, ['丁一']],
]

test.each(FILTERS)('the city filters by %o', async (filter, names) => {
  expect(await namesFor('city', filter)).toEqual(names)
})

test.each(FILTERS)('no filter shows what is out of reach: %o', async (filter, names) => {
  expect(await namesFor('farBranch', filter)).toEqual(names.filter((name) => name === '扎三'))
  expect(await namesFor('branch', filter)).toEqual(names.filter((name) => name === '丁一'))
})

test.each([
  { ethnicGroup: "01' or '1'='1" },
  { politicalStatus: '99' },
  { numberState: 'any' },
  { graduationYear: '2027 or 1=1' },
  { ageFrom: -1 },
  { inSchool: 'true' },
  { record: 'complete; drop table member' },
])('what is no filter is refused: %o', async (filter) => {
  const client = await clientOf(server, tree.city.accountId, 'console')
  expect(await outcome(client.members.list(filter as Filter))).toBe('input.invalid')
})
