import { CANNED_ANSWERS } from '@qingtuan/domain/feedback/words'
import { beforeEach, expect, test } from 'vitest'
import { tally } from '../../../test/accounts/outcomes.ts'
import type { FeedbackWorld } from '../../../test/world/feedback.ts'
import { startFeedbackWorld } from '../../../test/world/feedback.ts'
import { outcome } from '../../../test/world/outcomes.ts'

const ENTRY = { title: '更新版本', text: '请更新到最新版本后再试' }

let world: FeedbackWorld
beforeEach(async () => {
  world = await startFeedbackWorld()
})

test('a desk keeps answers for next time, each desk its own', async () => {
  const [branch, committee, operator] = [
    await world.desk('branch'),
    await world.desk('committee'),
    await world.operator(),
  ]
  const { id } = await branch.feedback.addCanned(ENTRY)
  await operator.feedback.addCanned({ ...ENTRY, title: '已修复' })
  expect((await branch.feedback.listCanned()).items).toEqual([{ id, ...ENTRY }])
  expect((await committee.feedback.listCanned()).items).toEqual([])
  expect((await operator.feedback.listCanned()).items).toMatchObject([{ title: '已修复' }])
  for (const stranger of [committee, operator]) {
    expect(await outcome(stranger.feedback.changeCanned({ id, ...ENTRY }))).toBe('record.notFound')
    expect(await outcome(stranger.feedback.removeCanned({ id }))).toBe('record.notFound')
  }
  const changed = { id, title: '版本', text: '请先更新版本' }
  expect(await branch.feedback.changeCanned(changed)).toEqual(changed)
  await branch.feedback.removeCanned({ id })
  expect((await branch.feedback.listCanned()).items).toEqual([])
})

test('thirty are kept, also of many added at once', async () => {
  const { feedback } = await world.desk('branch')
  const adding = Array.from({ length: CANNED_ANSWERS + 3 }, () => outcome(feedback.addCanned(ENTRY)))
  expect(tally(await Promise.all(adding))).toEqual({ ok: CANNED_ANSWERS, 'feedback.cannedFull': 3 })
})
