import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestDatabase } from '../../../../test/database/open-test-database.ts'
import { openTestDatabase } from '../../../../test/database/open-test-database.ts'
import { planOf } from '../../../../test/database/plan.ts'
import { CROWD, CROWD_IN_BRANCH, plantCrowd } from '../../../../test/world/crowd.ts'
import type { AsOf } from './as-of.ts'
import { findDrift } from './drift.ts'
import { countMembers } from './figures.ts'
import type { ListWish } from './list.ts'
import { listMembersOf, listQuery } from './list.ts'

const PAGE = 51
/** Members of one surname. */
const CALLED_ALIKE = CROWD / 40
const CITY = '1.'
const DISTRICT = '1.5.'
const BRANCH = '1.2.1001.'
const GONE_FROM = '1.3.1201.'

let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestDatabase()
  await plantCrowd(opened.pool)
}, 60_000)
afterAll(() => opened.close())

/** The room of the checks stands above; server/test/roll-by-findings.test.ts asks it. */
const NO_FINDINGS = { findingCondition: () => sql<boolean>`false` }

type Wish = Partial<ListWish['filter']> & { after?: ListWish['after'] }

function wishOf(path: string, { after = null, ...filter }: Wish): ListWish {
  return {
    path,
    filter: { sort: 'name', direction: 'up', ...filter },
    asOf: null,
    today: '2026-11-28',
    after,
    limit: PAGE,
    ports: NO_FINDINGS,
  }
}

const plan = (path: string, wish: Wish) => planOf(listQuery(opened.kysely, wishOf(path, wish)))

/** The end of a day of May, when one in 199 was elsewhere. */
const asOf = (path: string): AsOf => ({
  day: '2026-05-01',
  at: new Date('2026-05-02T00:00:00+08:00'),
  parts: [{ path, except: [] }],
})

const deep = { value: 'shenruo', id: '00000000-0000-0000-0000-000000000001' }

describe('a page of 50,000 members', () => {
  test.each<[string, string, Wish]>([
    ['city by name', CITY, {}],
    ['city by name and status', CITY, { status: 'active' }],
    ['city by name and status, downwards', CITY, { status: 'active', direction: 'down' }],
    ['city far into the roll', CITY, { status: 'active', after: deep }],
    ['city by join date', CITY, { sort: 'joinedOn' }],
    ['city by birth date', CITY, { sort: 'bornOn', direction: 'down' }],
    ['city by admission', CITY, { sort: 'admittedAt' }],
    ['district by name', DISTRICT, {}],
    ['district by name and status', DISTRICT, { status: 'active' }],
    ['district far into the roll', DISTRICT, { status: 'active', after: deep }],
  ])('%s: read from an index in its order, nothing sorted but the page', async (_, path, wish) => {
    const nodes = await plan(path, wish)
    expect(nodes.filter((node) => node['Node Type'] === 'Seq Scan')).toEqual([])
    expect(nodes.map((node) => node['Node Type'])).toContain('Index Only Scan')
    const sorted = nodes.filter((node) => /Sort/.test(node['Node Type'])).map((node) => node['Actual Rows'])
    expect(sorted.every((rows) => rows <= PAGE)).toBe(true)
    const sortedBelow = nodes
      .filter((node) => /Sort/.test(node['Node Type']))
      .flatMap((node) => node.Plans ?? [])
    expect(sortedBelow.every((node) => node['Actual Rows'] <= PAGE)).toBe(true)
    expect(await listMembersOf(opened.kysely, wishOf(path, wish))).toHaveLength(PAGE)
  })

  test.each<[string, string, Wish, number]>([
    ['branch by name', BRANCH, {}, CROWD_IN_BRANCH],
    ['branch by name and status', BRANCH, { status: 'floating' }, 0],
    ['city, one surname', CITY, { text: '韩' }, PAGE],
    ['city, the beginning of a given name', CITY, { text: '张若四二' }, 29],
    ['city, initials', CITY, { text: 'zr' }, PAGE],
    ['city, pinyin', CITY, { text: 'weir' }, PAGE],
    ['city, a number', CITY, { text: 'N4711' }, 1],
    ['city, one letter', CITY, { text: 'z' }, PAGE],
    ['city, nobody', CITY, { text: 'xyz' }, 0],
    ['city, a small ethnic group', CITY, { ethnicGroup: '04' }, PAGE],
    ['district, a small ethnic group', DISTRICT, { ethnicGroup: '04' }, 0],
    ['city, a small party', CITY, { politicalStatus: '07' }, 50],
    ['city, a graduation year', CITY, { graduationYear: 2026 }, PAGE],
    ['city, a graduation year nobody has', CITY, { graduationYear: 1999 }, 0],
    ['city, disputed numbers', CITY, { numberState: 'disputed' }, 10],
    ['city, incomplete records', CITY, { record: 'incomplete' }, 25],
    ['city, the young', CITY, { ageTo: 17 }, PAGE],
  ])('%s: reads no more than it finds', async (_, path, wish, found) => {
    const nodes = await plan(path, wish)
    expect(nodes.filter((node) => node['Node Type'] === 'Seq Scan')).toEqual([])
    expect(Math.max(...nodes.map((node) => node['Rows Removed by Filter'] ?? 0))).toBeLessThanOrEqual(
      CALLED_ALIKE,
    )
    expect(await listMembersOf(opened.kysely, wishOf(path, wish))).toHaveLength(found)
  })

  test.each<[string, string, Wish, number]>([
    ['city', CITY, {}, PAGE],
    ['city, far into the roll', CITY, { after: deep }, PAGE],
    ['city, by birth date', CITY, { sort: 'bornOn' }, PAGE],
    ['city, one surname', CITY, { text: '韩' }, PAGE],
    ['district', DISTRICT, {}, PAGE],
    ['a branch that somebody has left since', GONE_FROM, {}, CROWD_IN_BRANCH + 1],
  ])('as of an earlier day, %s: reads little beside what it finds', async (_, path, wish, found) => {
    const asked = { ...wishOf(path, wish), asOf: asOf(path), today: asOf(path).day }
    const nodes = await planOf(listQuery(opened.kysely, asked))
    const scanned = nodes.filter((node) => node['Node Type'] === 'Seq Scan')
    expect(scanned.filter((node) => /member/.test(node['Relation Name'] ?? ''))).toEqual([])
    expect(Math.max(...nodes.map((node) => node['Actual Rows']))).toBeLessThanOrEqual(CALLED_ALIKE)
    expect(await listMembersOf(opened.kysely, asked)).toHaveLength(found)
  })

  test('figures are exact at that size', async () => {
    expect(await countMembers(opened.kysely, [1])).toEqual(new Map([[1, CROWD]]))
    expect(await findDrift(opened.kysely, 1)).toEqual([])
  })
})
