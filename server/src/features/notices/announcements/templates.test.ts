import { ANNOUNCEMENT_TEMPLATES } from '@qingtuan/domain/notices/announcement'
import { beforeEach, expect, test } from 'vitest'
import { tally } from '../../../../test/accounts/outcomes.ts'
import type { AnnouncementWorld } from '../../../../test/world/announcements.ts'
import { startAnnouncementWorld, WORDS } from '../../../../test/world/announcements.ts'
import { outcome } from '../../../../test/world/outcomes.ts'

let world: AnnouncementWorld
beforeEach(async () => {
  world = await startAnnouncementWorld()
})

test('an organization keeps texts for next time, each its own', async () => {
  const { committee } = world
  const { announcements } = committee
  const { id } = await announcements.addTemplate(WORDS)
  expect((await announcements.listTemplates()).items).toEqual([{ id, ...WORDS }])
  const branch = await world.desk('branch')
  expect((await branch.announcements.listTemplates()).items).toEqual([])
  expect(await outcome(branch.announcements.changeTemplate({ id, ...WORDS }))).toBe('record.notFound')
  expect(await outcome(branch.announcements.removeTemplate({ id }))).toBe('record.notFound')
  const changed = { id, title: '团课安排', text: '请准时参加。' }
  expect(await announcements.changeTemplate(changed)).toEqual(changed)
  expect(await outcome(announcements.changeTemplate({ ...changed, text: '' }))).toBe(
    'announcement.textInvalid',
  )
  await announcements.removeTemplate({ id })
  expect((await announcements.listTemplates()).items).toEqual([])
})

test('thirty are kept, also of many added at once', async () => {
  const { announcements } = world.committee
  const adding = Array.from({ length: ANNOUNCEMENT_TEMPLATES + 3 }, () =>
    outcome(announcements.addTemplate(WORDS)),
  )
  expect(tally(await Promise.all(adding))).toEqual({
    ok: ANNOUNCEMENT_TEMPLATES,
    'announcement.templatesFull': 3,
  })
})
