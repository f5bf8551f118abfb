import type { MemberFinding } from '@qingtuan/domain/data-quality/check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findingCondition } from '../src/features/data-quality/index.ts'
import { listMembersOf, listQuery } from '../src/features/members/store/list.ts'
import type { TestDatabase } from './database/open-test-database.ts'
import { openTestDatabase } from './database/open-test-database.ts'
import { planOf } from './database/plan.ts'
import { CROWD_IN_BRANCH, plantCrowd } from './world/crowd.ts'

const PAGE = 51

let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestDatabase()
  await plantCrowd(opened.pool)
}, 60_000)
afterAll(() => opened.close())

test.each<[string, string, MemberFinding, number]>([
  ['the city, what few have', '1.', 'joinAge', 50],
  ['the city, what any have', '1.', 'any', PAGE],
  ['a branch, what all have', '1.2.1001.', 'joinAge', CROWD_IN_BRANCH],
  ['a branch, what nobody has', '1.2.1002.', 'any', 0],
])('of 50,000 members, %s: read from indexes', async (_, path, finding, found) => {
  const filter = { sort: 'name', direction: 'up', finding } as const
  const where = { path, asOf: null, today: '2026-11-28', after: null, limit: PAGE }
  const wish = { ...where, filter, ports: { findingCondition } }
  const nodes = await planOf(listQuery(opened.kysely, wish))
  expect(nodes.filter((node) => node['Node Type'] === 'Seq Scan')).toEqual([])
  expect(await listMembersOf(opened.kysely, wish)).toHaveLength(found)
})
