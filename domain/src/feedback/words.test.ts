import { expect, test } from 'vitest'
import { FEEDBACK_TEXT_BOUNDS, readFeedbackText } from './words.ts'

test.each([
  ['点提交没有反应', '点提交没有反应'],
  ['  first line\r\nsecond\tline ', 'first line\nsecond line'],
  ['名\u202e字\u0000', '名字'],
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
])('%j is kept as %j', (raw, text) => {
  expect(readFeedbackText(raw)).toEqual({ ok: true, value: text })
})

test.each(['', ' ', '。', '？！', '好', 'a'.repeat(FEEDBACK_TEXT_BOUNDS.maximum + 1)])(
  '%j says nothing, or too much',
  (raw) => {
    expect(readFeedbackText(raw)).toMatchObject({ ok: false, refusal: { code: 'feedback.textRequired' } })
  },
)
