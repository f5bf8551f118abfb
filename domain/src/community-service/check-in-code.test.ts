import { describe, expect, test } from 'vitest'
import {
  CHECK_IN_SECONDS,
  checkInSecondsLeft,
  checkInSlot,
  judgeCheckInCode,
  readShortCode,
  shortCodeFrom,
} from './check-in-code.ts'

const SHOWN = new Date('2026-11-28T01:00:00Z')
const later = (seconds: number) => new Date(SHOWN.getTime() + seconds * 1000)

/** What a code shown at 09:00:00 is worth so many seconds later, for a phone that says it read it so long ago. */
function worth(seconds: number, scannedSecondsAgo = 0): string {
  const decision = judgeCheckInCode({ slot: checkInSlot(SHOWN), scannedSecondsAgo, now: later(seconds) })
  return decision.ok ? decision.value.way : decision.refusal.code
}

describe('a code', () => {
  test.each([
    [-1, 0, 'checkIn.codeUnknown'],
    [0, 0, 'code'],
    [29, 0, 'code'],
    [30, 0, 'code'],
    [35, 0, 'code'],
    [36, 0, 'lateCode'],
    [59, 0, 'lateCode'],
    [60, 0, 'checkIn.codeExpired'],
    [3600, 0, 'checkIn.codeExpired'],
    // Read in its time and sent when there was a network again.
    [90, 80, 'lateCode'],
    [600, 590, 'lateCode'],
    [629, 600, 'lateCode'],
    [629, 601, 'checkIn.codeExpired'],
    [3600, 3590, 'checkIn.codeExpired'],
    // A phone that says it read it before it was shown, or long after.
    [90, 120, 'checkIn.codeExpired'],
    [300, 100, 'checkIn.codeExpired'],
    // What the phone says changes nothing about a code that is shown now.
    [10, 300, 'code'],
  ])('%d s after it came, read %d s ago: %s', (seconds, ago, expected) => {
    expect(worth(seconds, ago)).toBe(expected)
  })

  test('is of the moment at which it was read', () => {
    const late = judgeCheckInCode({ slot: checkInSlot(SHOWN), scannedSecondsAgo: 80, now: later(90) })
    expect(late).toMatchObject({ value: { at: later(10) } })
  })

  test.each([
    [0, CHECK_IN_SECONDS],
    [29.5, 1],
  ])('%d s after it came there are %d s left', (seconds, expected) => {
    expect(checkInSecondsLeft(later(seconds))).toBe(expected)
  })
})

test('a short code has six characters, and is read however it is typed', () => {
  const code = shortCodeFrom(Uint8Array.from({ length: 32 }, (_, at) => at))
  expect(code).toBe('ACDEFG')
  for (const typed of ['acdefg', ' ACD EFG ', 'acd-efg', 'ＡＣＤＥＦＧ'])
    expect(readShortCode(typed)).toBe('ACDEFG')
})
