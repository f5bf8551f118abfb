import { superiorPathOf } from '@qingtuan/domain/organizations/path'
import fc from 'fast-check'
import { sql } from 'kysely'
import pino from 'pino'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestDatabase } from '../../../test/database/open-test-database.ts'
import { openTestDatabase } from '../../../test/database/open-test-database.ts'
import { countOrganizationsAs } from '../organizations/index.ts'
import { foldCounts, rollUp } from './fold-counts.ts'
import { recountSample } from './recount-sample.ts'
import { insertDelta, insertDeltasOf } from './store/deltas.ts'
import { findDrift, findTraitDrift } from './store/drift.ts'
import { countMembers, readCounts } from './store/figures.ts'

/** 1 ─┬─ 2 ─── 4 (branch) ; 3 (branch) */
const TREE = [
  { id: 1, parent_id: null, path: '1.' },
  { id: 2, parent_id: 1, path: '1.2.' },
  { id: 3, parent_id: 1, path: '1.3.' },
  { id: 4, parent_id: 2, path: '1.2.4.' },
]

let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestDatabase()
  const at = new Date('2026-03-02T01:00:00Z')
  const rows = TREE.map((place) => {
    const state = { kind: 'leadingBody', status: 'active', created_at: at, completed_at: at } as const
    const name = { full_name: `组织第${place.id}号`, short_name: `${place.id}`, name_py: '' }
    return { ...place, ...name, ...state, area_code: '110108' }
  })
  await opened.kysely.insertInto('organization').values(rows).execute()
  await opened.kysely.transaction().execute(async (trx) => {
    const { kind } = rows[0] ?? { kind: 'leadingBody' as const }
    const changes = TREE.map(({ path }) => ({ superiorPath: superiorPathOf(path), kind, amount: 1 }))
    await countOrganizationsAs(trx, changes)
  })
})
afterAll(() => opened.close())

const SEXES = ['male', 'female', 'unknown'] as const

interface Admitted {
  readonly at: (typeof TREE)[number]
  readonly sex: (typeof SEXES)[number]
  readonly year: number
}

/** A member as an admission leaves it, with its change of the figures. */
async function admit({ at, sex, year }: Admitted): Promise<void> {
  const person = { id: newId(), name: '林晓雨', born_on: `${year}-05-04`, sex }
  const row = {
    id: newId(),
    person_id: person.id,
    organization_id: at.id,
    org_path: at.path,
    status: 'active',
  } as const
  const now = new Date('2026-03-02T01:00:00Z')
  const paper = {
    document_kind: 'passport',
    document_box: Buffer.of(1),
    document_needs_review: true,
  } as const
  const keys = { name: person.name, name_py: 'linxiaoyu', name_initials: 'lxy', number: row.id }
  const joined = { joined_on: '2014-05-04', joined_on_precision: 'day', admitted_at: now } as const
  const { born_on } = person
  const traits = { education_highest: year % 2 ? '60' : null, ethnic_group: '01' }
  await opened.kysely.transaction().execute(async (trx) => {
    await trx
      .insertInto('person')
      .values({ ...person, ...paper, created_at: now })
      .execute()
    const member = await trx
      .insertInto('member')
      .values({ ...row, ...keys, ...joined, ...traits, sex, born_on })
      .returningAll()
      .executeTakeFirstOrThrow()
    await insertDelta(trx, member, 1)
  })
}

async function drifts(): Promise<unknown[]> {
  const all = TREE.flatMap(({ id }) => [findDrift(opened.kysely, id), findTraitDrift(opened.kysely, id)])
  return (await Promise.all<unknown[]>(all)).flat()
}

const fold = () => foldCounts({ database: opened.kysely })

describe('folding', () => {
  const admission = fc.record({
    at: fc.constantFrom(...TREE.slice(2)),
    sex: fc.constantFrom(...SEXES),
    year: fc.integer({ min: 1998, max: 2001 }),
  })
  const step = fc.oneof(
    { weight: 4, arbitrary: admission },
    { weight: 1, arbitrary: fc.constant('fold' as const) },
  )

  test('any admissions and folds, also side by side, keep the figures exact', {
    timeout: 60_000,
  }, async () => {
    const run = (taken: Admitted | 'fold') => (taken === 'fold' ? fold() : admit(taken))
    const steps = fc.array(fc.array(step, { maxLength: 5 }), { maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(steps, async (rounds) => {
        for (const round of rounds) await Promise.all(round.map(run))
        expect(await drifts()).toEqual([])
      }),
      { numRuns: 15 },
    )
  })

  test('a change of many members at once is counted like a change of each', async () => {
    const those = sql<boolean>`sex = 'female'`
    await opened.kysely.transaction().execute(async (trx) => {
      await insertDeltasOf(trx, those, -1)
      const set = { education_highest: '20', organization_id: 3, org_path: '1.3.' }
      await trx.updateTable('member').set(set).where('sex', '=', 'female').execute()
      await insertDeltasOf(trx, those, 1)
    })
    expect(await drifts()).toEqual([])
    await fold()
    expect(await drifts()).toEqual([])
  })

  test('two at once neither lose nor double, and leave nothing pending', async () => {
    await opened.kysely.transaction().execute(async (trx) => {
      const group = { org_path: '1.2.4.', status: 'left', sex: 'male', born_on: '1999-01-01' } as const
      const traits = { education_highest: null, ethnic_group: null, record_complete: false }
      const row = { ...group, ...traits, joined_on: '2014-05-04' }
      for (let count = 0; count < 60; count += 1) await insertDelta(trx, row, 1)
    })
    await Promise.all([fold(), fold(), fold()])
    expect(await opened.kysely.selectFrom('member_count_delta').selectAll().execute()).toEqual([])
    for (const { id, path } of TREE.filter(({ id }) => id !== 3)) {
      const left = (await readCounts(opened.kysely, { id, path })).filter(({ status }) => status === 'left')
      expect(left).toEqual([{ status: 'left', sex: 'male', birthYear: 1999, amount: 60 }])
    }
  })

  test('rolls a change up to every superior once', () => {
    const traits = { education: '', ethnic_group: '01', joined_month: '2014-05', complete: false } as const
    const delta = { id: '', status: 'active', sex: 'male', birth_year: 2000, ...traits } as const
    const totals = rollUp([
      { ...delta, org_path: '1.2.4.', amount: 1 },
      { ...delta, org_path: '1.3.', amount: 1 },
      { ...delta, org_path: '1.2.4.', amount: -2 },
    ])
    const amounts = totals.map(({ organization_id, amount }) => [organization_id, amount])
    expect(Object.fromEntries(amounts)).toEqual({ 1: 0, 2: -1, 3: 1, 4: -1 })
  })
})

describe('counting members of organizations', () => {
  test('sums what is folded and what is not, without who left', async () => {
    const [at] = TREE.slice(3)
    const before = await countMembers(opened.kysely, [1, 4])
    if (at) await admit({ at, sex: 'female', year: 2000 })
    const pending = await countMembers(opened.kysely, [1, 4])
    await fold()
    const folded = await countMembers(opened.kysely, [1, 4])
    expect(pending).toEqual(new Map([...before].map(([id, amount]) => [id, amount + 1])))
    expect(folded).toEqual(pending)
    expect(await countMembers(opened.kysely, [])).toEqual(new Map())
  })
})

describe('the nightly recount', () => {
  test('reports a figure that has drifted as an error, with its organization', async () => {
    await opened.kysely.deleteFrom('member_count').where('status', '=', 'left').execute()
    const lines: string[] = []
    const log = pino({ level: 'error' }, { write: (line: string) => lines.push(line) })
    await recountSample({ database: opened.kysely, log })
    expect(lines).toEqual([])
    const spurious = {
      organization_id: 3,
      status: 'floating',
      sex: 'male',
      birth_year: 1990,
      amount: 2,
    } as const
    await opened.kysely.insertInto('member_count').values(spurious).execute()
    await recountSample({ database: opened.kysely, log })
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { organizationId: 3, drift: [{ status: 'floating', birthYear: 1990, maintained: 2, plain: 0 }] },
    ])
  })
})
