import { FEEDBACK_VIEWS } from '@qingtuan/contract/feedback/views'
import { expect, test } from 'vitest'
import { planOf } from '../../../../test/database/plan.ts'
import type { FeedbackWorld } from '../../../../test/world/feedback.ts'
import { ENTRIES, startFeedbackWorld } from '../../../../test/world/feedback.ts'
import { inboxQuery } from './inbox.ts'

const OTHERS = 20_000

/** A desk with two reports among twenty thousand of another’s. */
async function crowded(): Promise<FeedbackWorld> {
  const world = await startFeedbackWorld()
  const [kept, passed] = [
    await world.member.client.feedback.send(ENTRIES),
    await world.member.client.feedback.send(ENTRIES),
  ]
  await (await world.desk('branch')).feedback.escalate({ id: passed.id })
  const { pool } = world.server.platform
  await pool.query(
    `insert into feedback select (jsonb_populate_record(feedback, jsonb_build_object('id', gen_random_uuid(),
       'number', 'FK' || place, 'handler_id', $2::integer))).* from feedback, generate_series(1, $3::integer) as place
     where id = $1`,
    [kept.id, world.tree.farBranch.id, OTHERS],
  )
  await pool.query('analyze')
  return world
}

test('whatever a desk looks at, it reads no other’s', { timeout: 60_000 }, async () => {
  const world = await crowded()
  const { database } = world.server.platform
  const read: Record<string, number> = {}
  for (const view of FEEDBACK_VIEWS)
    for (const handlerId of [world.tree.branch.id, null]) {
      const nodes = await planOf(
        inboxQuery(database, { handlerId, filter: { view }, after: null, limit: 51 }),
      )
      const rows = nodes
        .filter((node) => node['Relation Name'] === 'feedback')
        .map((node) => node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0))
      read[`${view} of ${handlerId === null ? 'the administrators' : 'a branch'}`] = Math.max(0, ...rows)
    }
  const most = Math.max(...Object.values(read))
  expect(most, JSON.stringify(read)).toBeLessThan(10)
})
