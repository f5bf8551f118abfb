import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, ageOn } from '../shared/calendar-date.ts'
import { accept, refuse } from '../shared/refusal.ts'
import { joinAgeOf, readJoinedOn } from './joined-on.ts'

const today = '2026-05-04'
const bornOn = '2004-06-15'
const read = (raw: string) => readJoinedOn({ raw, bornOn, today })
const tooYoung = refuse('joinedOn.tooYoung', { minimum: 14 })
const tooOld = refuse('joinedOn.tooOld', { maximum: 28 })

describe('readJoinedOn', () => {
  test.each([
    ['2018-06-15', '2018-06-15', 'day', false],
    ['2018年6月15日', '2018-06-15', 'day', false],
    ['2018-06-14', '2018-06-14', 'day', true],
    ['2017-06-15', '2017-06-15', 'day', true],
    ['2026-05-04', '2026-05-04', 'day', false],
    ['2018-06', '2018-06', 'month', false],
    ['2018/6', '2018-06', 'month', false],
    ['2018-05', '2018-05', 'month', true],
    ['2017-06', '2017-06', 'month', true],
    ['2026-05', '2026-05', 'month', false],
  ])('%s is %s by the %s, note needed: %s', (raw, joinedOn, precision, needsNote) => {
    expect(read(raw)).toEqual(accept({ joinedOn, precision, needsNote }))
  })

  test.each([
    ['', refuse('joinedOn.invalid')],
    ['2018', refuse('joinedOn.invalid')],
    ['2018-02-30', refuse('joinedOn.invalid')],
    ['2026-05-05', refuse('joinedOn.future')],
    ['2026-06', refuse('joinedOn.future')],
    ['2017-06-14', tooYoung],
    ['2017-05', tooYoung],
    ['2001-01-01', tooYoung],
  ])('“%s” is refused', (raw, refusal) => {
    expect(read(raw)).toEqual(refusal)
  })

  test.each([
    ['2025-06-14', true],
    ['2025-06-15', false],
    ['2025-06', true],
    ['2025-07', false],
  ])('born 1996-06-15, joined %s: %s', (raw, isAccepted) => {
    const read = readJoinedOn({ raw, bornOn: '1996-06-15', today })
    expect(read.ok || read).toEqual(isAccepted || tooOld)
  })

  test('the present month does not count days to come', () => {
    const raw = '2026-05'
    expect(readJoinedOn({ raw, bornOn: '2012-05-05', today })).toMatchObject({ value: { needsNote: true } })
    expect(readJoinedOn({ raw, bornOn: '2013-05-05', today })).toEqual(tooYoung)
    expect(readJoinedOn({ raw, bornOn: '2013-05-04', today })).toMatchObject({ value: { needsNote: true } })
  })
})

describe('any join date', () => {
  const joinedAfterBirth = fc.integer({ min: 0, max: 40 * 365 }).map((days) => addDays(bornOn, days))
  const far = '2050-01-01'

  test('is accepted exactly from 13 to 28, with a note exactly at 13', () => {
    fc.assert(
      fc.property(joinedAfterBirth, (raw) => {
        const age = ageOn(bornOn, raw)
        const read = readJoinedOn({ raw, bornOn, today: far })
        expect(read.ok).toBe(age >= 13 && age <= 28)
        if (read.ok) expect(read.value.needsNote).toBe(age === 13)
      }),
    )
  })

  test('that is accepted as a day is accepted as its month', () => {
    fc.assert(
      fc.property(joinedAfterBirth, (raw) => {
        fc.pre(readJoinedOn({ raw, bornOn, today: far }).ok)
        expect(readJoinedOn({ raw: raw.slice(0, 7), bornOn, today: far }).ok).toBe(true)
      }),
    )
  })
})

test.each([
  ['2005-05-04', 'inOrder'],
  ['2006-05-04', 'inOrder'],
  ['2006-05-05', 'tooYoung'],
  ['2020-01-01', 'tooYoung'],
  ['1990-05-05', 'inOrder'],
  ['1990-05-04', 'tooOld'],
])('born on %s and joined on 2019-05-04: %s', (bornOn, age) => {
  expect(joinAgeOf({ raw: '2019-05-04', bornOn, today: '2026-03-02' })).toBe(age)
})
