import { expect, test } from 'vitest'
import { feedbackLine } from './report-line.ts'

const line = {
  happenedAt: '2026-03-02 09:00',
  device: '华为 Mate 60（Android 14）',
  id: 'M-7K2',
  name: '林晓雨',
  text: '点“提交”后\n没有反应',
  pictures: 2,
}

test('a member’s report stands on one line, in the order of the FAQ (X2)', () => {
  expect(feedbackLine(line)).toBe(
    '2026-03-02 09:00-华为 Mate 60（Android 14）-M-7K2-林晓雨-点“提交”后 没有反应-截图2张',
  )
})

test('a visitor has no ID, and may have no screenshot', () => {
  expect(feedbackLine({ ...line, id: null, pictures: 0 })).toMatch(/-未登录-林晓雨-.*-无截图$/)
})
