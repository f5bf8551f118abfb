import { describe, expect, test } from 'vitest'
import { closedUpText, plainText } from './typed-text.ts'

describe('text as typed', () => {
  test.each([
    ['Ａ１　ｘ', 'A1 x', 'A1x'],
    ['\u202d138\u200b 0000\u202c', '138 0000', '1380000'],
    ['\ufeff a\t\u00a0b\n', ' a\t b\n', 'ab'],
    ['', '', ''],
  ])('%j is plainly %j and closed up %j', (raw, plain, closedUp) => {
    expect(plainText(raw)).toBe(plain)
    expect(closedUpText(raw)).toBe(closedUp)
  })
})
