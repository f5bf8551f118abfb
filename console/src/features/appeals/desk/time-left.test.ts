import { expect, test } from 'vitest'
import { splitWorkingMinutes } from './time-left.ts'

test.each([
  [0, { days: 0, hours: 0, minutes: 0 }],
  [-5, { days: 0, hours: 0, minutes: 0 }],
  [45, { days: 0, hours: 0, minutes: 45 }],
  [479, { days: 0, hours: 7, minutes: 59 }],
  [480, { days: 1, hours: 0, minutes: 0 }],
  [1140, { days: 2, hours: 3, minutes: 0 }],
])('%i working minutes', (minutes, parts) => {
  expect(splitWorkingMinutes(minutes)).toEqual(parts)
})
