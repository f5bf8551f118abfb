import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { APPEAL_NUMBER_RANDOM_BYTES, appealNumberFrom, readAppealNumber } from './number.ts'

const bytes = fc.uint8Array({
  minLength: APPEAL_NUMBER_RANDOM_BYTES,
  maxLength: APPEAL_NUMBER_RANDOM_BYTES,
  max: 242,
})

describe('a number', () => {
  test('has the form that people know, the day in China, and is read back', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const number = appealNumberFrom(new Date('2026-11-22T17:00:00Z'), random)
        expect(number).toMatch(/^SS261123-[ACDEFGHJKMNPQRTVWXY2-9]{6}$/)
        expect(readAppealNumber(number)).toEqual({ ok: true, value: number })
        expect(readAppealNumber(number.toLowerCase().replace('-', ' '))).toEqual({ ok: true, value: number })
      }),
    )
  })

  it.each([
    ['SS261122-K7M3PQ', 'SS261122-K7M3PQ'],
    ['ss 261122 k7m3pq', 'SS261122-K7M3PQ'],
    ['ＳＳ２６１１２２－Ｋ７Ｍ３ＰＱ', 'SS261122-K7M3PQ'],
    ['SS261122–K7M3PQ', 'SS261122-K7M3PQ'],
    ['SS261122-ZSBUPQ', 'SS261122-258VPQ'],
  ])('%s is %s', (typed, number) => {
    expect(readAppealNumber(typed)).toEqual({ ok: true, value: number })
  })

  it.each([
    '',
    'K7M3PQ',
    'SS261122',
    'SS26112-K7M3PQ',
    'SS261122-K7M3P',
    'SS261122-K7M3PQ7',
    'SS261122-%%%%%%',
  ])('“%s” is none', (typed) => {
    expect(readAppealNumber(typed)).toEqual({ ok: false, refusal: { code: 'appeal.unknown' } })
  })
})
