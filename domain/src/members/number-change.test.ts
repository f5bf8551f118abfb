import { describe, expect, test } from 'vitest'
import { accept, refuse } from '../shared/refusal.ts'
import { decideNumberChange, readNewNumber } from './number-change.ts'

const MADE = 'A2014110108000001X'
const reason = '封面编号抄错'

describe('a new number (FAQ O2, M12, M13)', () => {
  test.each([
    ['202311000001', '202311000002', '2023-05', '202311000002', []],
    ['201711000001', ' ２０１８1１000002', '2017-09', '201811000002', []],
    ['202311000001', '202331000002', '2023-05-04', '202331000002', ['otherProvince']],
    ['202311000001', '', '2014-05', null, []],
    ['A2013110108000001X', null, '2014-05', null, []],
    ['P2023110108000001X', '202311000002', '2023-05', '202311000002', []],
  ])('%s becomes %s, joined %s: %s', (present, raw, joinedOn, number, warnings) => {
    expect(readNewNumber({ present, raw, joinedOn })).toEqual(accept({ number, warnings }))
  })

  test.each([
    ['202311000001', '202311000001', '2023-05', 'memberNumber.unchanged'],
    ['202311000001', '2023 1100 0001', '2023-05', 'memberNumber.unchanged'],
    [MADE, '', '2014-05', 'memberNumber.unchanged'],
    ['202311000001', '', '2023-05', 'memberNumber.required'],
    ['202311000001', 'P2023110108000001X', '2023-05', 'memberNumber.malformed'],
    [MADE, '201411000001', '2014-05', 'memberNumber.unexpected'],
  ] as const)('%s to “%s”, joined %s, is refused: %s', (present, raw, joinedOn, code) => {
    expect(readNewNumber({ present, raw, joinedOn })).toEqual(refuse(code))
  })

  test('is explained', () => {
    const wish = { present: '202311000001', raw: '202311000002', joinedOn: '2023-05' }
    expect(decideNumberChange({ ...wish, reason })).toMatchObject({ ok: true, value: { reason } })
    expect(decideNumberChange({ ...wish, reason: '。' })).toEqual(
      refuse('memberNumber.reasonRequired', { minimum: 2, maximum: 200 }),
    )
  })
})
