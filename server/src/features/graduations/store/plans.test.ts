import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestDatabase } from '../../../../test/database/open-test-database.ts'
import { openTestDatabase } from '../../../../test/database/open-test-database.ts'
import { planOf } from '../../../../test/database/plan.ts'
import { plantCrowd } from '../../../../test/world/crowd.ts'
import { branchesQuery, emptiedQuery } from './branches.ts'
import { figuresQuery, graduatesQuery } from './graduates.ts'
import { seasonsQuery } from './seasons.ts'

/** The first of ten committees with 200 branches each, and the season of its graduates; each of the others has one. */
const COMMITTEE = { id: 2, path: '1.2.' }
const seasonOf = (committee: number) => `00000000-0000-4000-8000-${String(committee).padStart(12, '0')}`
const SEASON = seasonOf(COMMITTEE.id)
const REACH = { seasonId: SEASON, path: COMMITTEE.path }
const A_PAGE = 51

let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestDatabase()
  await plantCrowd(opened.pool)
  for (const statement of STATEMENTS) await opened.pool.query(statement)
}, 60_000)
afterAll(() => opened.close())

const STATEMENTS = [
  `insert into graduation_season (id, organization_id, year, deadline, opened_at)
   select ('00000000-0000-4000-8000-' || lpad(id::text, 12, '0'))::uuid, id, 2026, '2026-06-30', '2026-05-01'
   from organization where parent_id = 1`,
  `insert into graduate (season_id, member_id, organization_id, asked_at)
   select season.id, member.id, member.organization_id, '2026-05-01'
   from member join organization on organization.id = member.organization_id
   join graduation_season as season on season.organization_id = organization.parent_id
   where graduation_year is not null`,
  'vacuum analyze',
]

const graduates = (wish: object) =>
  planOf(graduatesQuery(opened.kysely, { ...REACH, after: null, limit: A_PAGE, ...wish }))
const branches = (wish: object) =>
  branchesQuery(opened.kysely, { ...REACH, onlyEmptied: false, after: null, limit: A_PAGE, ...wish })

test.each([
  ['its seasons', () => planOf(seasonsQuery(opened.kysely, { ...COMMITTEE, onlyOpen: true }))],
  ['figures', () => planOf(figuresQuery(opened.kysely, REACH))],
  ['graduates', () => graduates({})],
  ['graduates who have not answered', () => graduates({ state: 'unanswered' })],
  ['graduates of one branch', () => graduates({ organizationId: 1001 })],
  ['graduates, a later page', () => graduates({ after: '00000000-0000-0000-0000-000000004e20' })],
  ['branches', () => planOf(branches({}))],
  ['branches, a later page', () => planOf(branches({ after: { open: 2, id: 1100 } }))],
  ['emptied branches', () => planOf(branches({ onlyEmptied: true }))],
  [
    'how many branches are emptied',
    () => planOf(emptiedQuery(opened.kysely, { ...REACH, superiorId: COMMITTEE.id })),
  ],
] as const)('a committee asks for %s: nobody of the other rolls is read', async (_, plan) => {
  const scanned = (await plan()).filter((node) => node['Node Type'] === 'Seq Scan')
  expect(scanned.filter((node) => isLarge(node['Relation Name']))).toEqual([])
})

/** Seasons are few, and read at once from one page of the disk. */
const isLarge = (relation = '') => ['member', 'graduate', 'organization'].includes(relation)

test('the season holds the graduates of the committee alone', async () => {
  const all = await figuresQuery(opened.kysely, REACH).execute()
  expect(all).toMatchObject([{ state: 'unanswered' }])
  expect(await branches({ limit: 300 }).execute()).not.toHaveLength(0)
})
