import { beforeEach, describe, expect, test } from 'vitest'
import { planOfText } from '../../../../test/database/plan.ts'
import { outcome } from '../../../../test/world/outcomes.ts'
import { plantProject, plantSignUp } from '../../../../test/world/planted-projects.ts'
import type { HoursWorld } from '../../../../test/world/service-hours.ts'
import { attended, hoursOf, startHoursWorld } from '../../../../test/world/service-hours.ts'
import { figuresQuery } from '../store/figures.ts'

let world: HoursWorld
beforeEach(async () => {
  world = await startHoursWorld()
})

describe('figures', () => {
  test('are the sums of the subtree by month and by direct subordinate; what was taken back counts nowhere', async () => {
    await (await attended(world)).confirmHours({ id: world.project, entries: hoursOf(world) })
    await (await world.desk()).correctHours({
      id: world.project,
      signUpId: world.ofWang,
      minutes: 0,
      reason: '未到场',
    })
    const far = await plantProject(world.server, world.tree.farBranch, { startsIn: -4 })
    const again = await plantSignUp(world.server, far, world.lin)
    const lines = [{ signUpId: again, minutes: 60, reason: '补录' }]
    await (await world.desk('farBranch')).confirmHours({ id: far, entries: lines })
    const sums = await (await world.desk('city')).figures({})
    const one = { projects: 1, people: 1 }
    expect(sums).toEqual({
      year: 2026,
      organization: { id: world.tree.city.id, shortName: '东湖市' },
      total: { projects: 2, people: 1, minutes: 240 },
      months: [{ month: '2026-03', projects: 2, people: 1, minutes: 240 }],
      own: { projects: 0, people: 0, minutes: 0 },
      parts: [
        { organization: { id: world.tree.otherDistrict.id, shortName: '南河区' }, ...one, minutes: 60 },
        { organization: { id: world.tree.district.id, shortName: '西山区' }, ...one, minutes: 180 },
      ],
    })
    expect((await (await world.desk()).figures({})).own).toEqual({ ...one, minutes: 180 })
    expect((await (await world.desk('city')).figures({ year: 2025 })).total.minutes).toBe(0)
    expect(await outcome((await world.desk()).figures({ organizationId: world.tree.committee.id }))).toBe(
      'record.notFound',
    )
  })

  test('of one organization read no other’s entries', { timeout: 60_000 }, async () => {
    await (await attended(world)).confirmHours({ id: world.project, entries: hoursOf(world) })
    const { pool, database } = world.server.platform
    await pool.query(
      `insert into organization select (jsonb_populate_record(organization, jsonb_build_object('id', 90000 + place,
         'path', $2 || (90000 + place) || '.', 'full_name', full_name || place))).* from organization,
         generate_series(1, 500) as place where id = $1`,
      [world.tree.farBranch.id, world.tree.otherDistrict.path],
    )
    await pool.query(
      `insert into service_record select (jsonb_populate_record(record, jsonb_build_object('id', gen_random_uuid(),
         'organization_id', 90001 + place % 500, 'ordinal', place))).* from service_record as record,
         generate_series(2, 20001) as place where record.reason is not null and record.ordinal = 1`,
    )
    await pool.query('analyze')
    const { id, path } = world.tree.branch
    const nodes = await planOfText(database, figuresQuery({ id, path, year: 2026 }))
    const read = nodes
      .filter((node) => node['Relation Name'] === 'service_record')
      .map((node) => node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0))
    expect(Math.max(...read)).toBeLessThan(10)
  })
})
