import { expect, test } from 'vitest'
import { deliveryTime, isQuiet } from './quiet-hours.ts'

const at = (time: string) => new Date(`${time}+08:00`)

test.each([
  ['2026-03-02T21:59:59.999', '2026-03-02T21:59:59.999'],
  ['2026-03-02T22:00', '2026-03-03T07:00'],
  ['2026-03-02T22:01', '2026-03-03T07:00'],
  ['2026-03-02T23:59:59.999', '2026-03-03T07:00'],
  ['2026-03-03T00:00', '2026-03-03T07:00'],
  ['2026-03-03T06:59:59.999', '2026-03-03T07:00'],
  ['2026-03-03T07:00', '2026-03-03T07:00'],
  ['2026-03-03T07:01', '2026-03-03T07:01'],
  ['2026-12-31T22:30', '2027-01-01T07:00'],
  ['2028-02-28T23:00', '2028-02-29T07:00'],
])('what is wished for %s comes at %s, and at once when it is urgent', (wished, comes) => {
  expect(deliveryTime(at(wished), false)).toEqual(at(comes))
  expect(deliveryTime(at(wished), true)).toEqual(at(wished))
  expect(isQuiet(at(wished))).toBe(wished !== comes)
  expect(isQuiet(at(comes))).toBe(false)
})
