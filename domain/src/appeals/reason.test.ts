import { describe, expect, it } from 'vitest'
import { judgeReason } from './reason.ts'

describe('a reason', () => {
  it.each([
    ['notGenuine', undefined, null],
    ['notGenuine', '  ', null],
    ['notGenuine', ' 请到团支部核验 ', '请到团支部核验'],
    ['other', '过期', '过期'],
    ['other', '字'.repeat(200), '字'.repeat(200)],
    ['other', '𠮷𠮷', '𠮷𠮷'],
  ])('%s, “%s”', (reason, typed, text) => {
    expect(judgeReason(reason, typed)).toEqual({ ok: true, value: { reason, text } })
  })

  it.each([
    ['other', undefined],
    ['other', '   '],
    ['other', '𠮷'],
    ['other', '字'.repeat(201)],
    ['notGenuine', '字'],
    ['notGenuine', '字'.repeat(201)],
  ])('%s, “%s”, is refused', (reason, typed) => {
    expect(judgeReason(reason, typed)).toEqual({ ok: false, refusal: { code: 'appeal.reasonRequired' } })
  })
})
