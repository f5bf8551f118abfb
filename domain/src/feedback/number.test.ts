import { expect, test } from 'vitest'
import { FEEDBACK_NUMBER_RANDOM_BYTES, feedbackNumberFrom, readFeedbackNumber } from './number.ts'

test('a number has the day in China, and is read back as typed by hand', () => {
  const bytes = Uint8Array.from({ length: FEEDBACK_NUMBER_RANDOM_BYTES }, (_, index) => index)
  const number = feedbackNumberFrom(new Date('2026-11-27T17:00:00Z'), bytes)
  expect(number).toMatch(/^FK261128-[ACDEFGHJKMNPQRTVWXY2-9]{6}$/)
  expect(readFeedbackNumber(` ${number.toLowerCase().replace('-', ' ')} `)).toEqual({
    ok: true,
    value: number,
  })
})

test.each(['', 'FK', 'SS261128-K7M3PQ', 'FK261128-K7M3P'])('“%s” is nobody’s number', (raw) => {
  expect(readFeedbackNumber(raw)).toMatchObject({ ok: false, refusal: { code: 'feedback.unknown' } })
})
