import { describe, expect, test } from 'vitest'
import { refusalSentence } from './refusals.ts'

describe('how long one has to wait', () => {
  test.each([
    ['zh-CN', 9, '操作过于频繁，请在 9 秒后再试'],
    ['zh-CN', 120, '操作过于频繁，请在 120 秒后再试'],
    ['zh-CN', 121, '操作过于频繁，请在 3 分钟后再试'],
    ['zh-CN', 2557, '操作过于频繁，请在 43 分钟后再试'],
    ['en', 2557, 'Too many attempts. Please try again in 43 minutes.'],
  ] as const)('%s, %i seconds', (locale, retryAfterSeconds, sentence) => {
    expect(refusalSentence('limit.tooMany', locale, { retryAfterSeconds })).toBe(sentence)
  })

  test('a gap without a fact is left to be seen', () => {
    expect(refusalSentence('limit.tooMany', 'en')).toContain('{retryAfterSeconds} seconds')
  })
})
