import { expect, test } from 'vitest'
import type { AnnouncementWorld } from '../../../../test/world/announcements.ts'
import { advanceTo, startAnnouncementWorld, TO_MEMBERS } from '../../../../test/world/announcements.ts'
import { outcome } from '../../../../test/world/outcomes.ts'
import { steppedUp } from '../../../../test/world/stepped-up.ts'

const later = { ...TO_MEMBERS, sendAt: '2026-03-03T02:00:00Z' }

async function archiveBranch({ server, tree }: AnnouncementWorld) {
  const superior = await steppedUp(server, tree.committee.accountId)
  return superior.archivals.archive({ id: tree.branch.id, retypedName: '高一一班' })
}

test('what an archived organization had not begun to tell is withdrawn, and the preview says so', async () => {
  const world = await startAnnouncementWorld()
  const { server, tree, lin, committee } = world
  const branch = await world.desk('branch')
  const { id } = await branch.announcements.send(later)
  const superior = await steppedUp(server, tree.committee.accountId)
  const { effects } = await superior.archivals.preview({ id: tree.branch.id })
  expect(effects.matters).toContainEqual({ kind: 'announcements', count: 1 })
  await archiveBranch(world)
  await advanceTo(world, '2026-03-03T10:00')
  await world.minute()
  expect((await committee.announcements.get({ id })).state).toBe('withdrawn')
  expect((await world.titles(lin)).filter((title) => title.startsWith('announcement'))).toEqual([])
})

test('an archival beside the beginning and an order: each is wholly before it, or withdrawn or refused', async () => {
  const world = await startAnnouncementWorld()
  const branch = await world.desk('branch')
  const { id } = await branch.announcements.send(TO_MEMBERS)
  const [sent, archived] = await Promise.all([
    outcome(branch.announcements.send(later)),
    outcome(archiveBranch(world)),
    world.minute(),
  ])
  expect(archived).toBe('ok')
  expect(['ok', 'organization.archived', 'session.required']).toContain(sent)
  await world.minute()
  const { state, told } = await world.committee.announcements.get({ id })
  expect([state, told]).toEqual(state === 'sent' ? ['sent', 2] : ['withdrawn', 0])
  const { rows } = await world.server.platform.pool.query(
    `select state from (select case when withdrawn_at is null and sent_at is null then 'open' end as state
     from announcement where organization_id = $1) as left_over where state is not null`,
    [world.tree.branch.id],
  )
  expect(rows).toEqual([])
})
