import { expect, test } from 'vitest'
import type { PlanNode } from '../../../../test/database/plan.ts'
import { planOf } from '../../../../test/database/plan.ts'
import type { ProjectWorld } from '../../../../test/world/service-projects.ts'
import { startProjectWorld } from '../../../../test/world/service-projects.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { byTimeQuery, nearQuery, walkIndex } from './finding.ts'
import { projectListQuery } from './project-list.ts'

const MANY = 30_000

/** Projects all over the country in the months to come, and as many that are over; every tenth is for its own branch. */
async function crowded(): Promise<ProjectWorld> {
  const world = await startProjectWorld()
  const { id } = await world.publish('branch')
  const { pool } = world.server.platform
  await pool.query(
    `insert into service_project (id, organization_id, title, kind, details, place_name, address, longitude, latitude,
       starts_at, ends_at, sign_up_until, places, credit_minutes, audience, contact_name, contact_phone_box,
       published_at, published_by, changed_at, closed_at)
     select gen_random_uuid(), $2, title, kind, details, place_name, address,
       80 + 45 * random(), 20 + 28 * random(),
       starts_at + place * interval '3 minutes', ends_at + place * interval '3 minutes',
       sign_up_until + place * interval '3 minutes', places, credit_minutes,
       case when place % 10 = 0 then 'own' else 'everyone' end, contact_name, contact_phone_box,
       published_at, published_by, changed_at, case when place % 2 = 0 then published_at end
     from service_project, generate_series(1, $3::integer) as place where id = $1`,
    [id, world.tree.farBranch.id, MANY],
  )
  await pool.query('analyze')
  return world
}

function mostRead(nodes: readonly PlanNode[]): number {
  const own = nodes.filter((node) => node['Relation Name'] === 'service_project')
  return Math.max(0, ...own.map((node) => node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)))
}

test('a list of thousands reads little more than its page, by an index', { timeout: 60_000 }, async () => {
  const world = await crowded()
  const { database } = world.server.platform
  const now = world.server.platform.clock()
  const { branch, committee } = world.tree
  const openTo = { own: [branch.id], subtree: [branch.id, committee.id] }
  const finding = { order: 'near', openTo, now, limit: 21 } as const
  const near = await planOf(nearQuery(database, { ...finding, near: { longitude: 104, latitude: 34 } }, null))
  const byTime = await planOf(byTimeQuery(database, { ...finding, order: 'time' }, null))
  const scope = world.tree.city
  const list = { filter: { view: 'coming' }, scope, now, after: null, limit: 51 } as const
  const coming = await planOf(projectListQuery(database, list))
  const past = await planOf(projectListQuery(database, { ...list, filter: { view: 'past' } }))
  const indexes = [near, byTime, coming, past].map((nodes) =>
    nodes.flatMap((node) => node['Index Name'] ?? []),
  )
  expect(indexes).toEqual([
    expect.arrayContaining(['service_project_near']),
    expect.arrayContaining(['service_project_time']),
    expect.arrayContaining(['service_project_time']),
    expect.arrayContaining(['service_project_past']),
  ])
  const read = [near, byTime, coming, past].map(mostRead)
  expect(Math.max(...read), JSON.stringify(read)).toBeLessThan(120)
})

test('what is near in a crowded city is taken from the index in its order', { timeout: 60_000 }, async () => {
  const world = await crowded()
  const { database, pool } = world.server.platform
  await pool.query(
    'update service_project set longitude = 116 + random() * 0.6, latitude = 39.7 + random() * 0.4',
  )
  await pool.query('analyze')
  const openTo = { own: [world.tree.farBranch.id], subtree: [] }
  const near = { longitude: 116.3, latitude: 39.9 }
  const wish = { order: 'near', kind: 'environment', openTo, near, now: new Date(0), limit: 21 } as const
  const nodes = await inTransaction(database, async (trx) => {
    await walkIndex(trx)
    return planOf(nearQuery(trx, wish, null))
  })
  expect(mostRead(nodes)).toBeLessThan(150)
})
