import { expect, test } from 'vitest'
import { readRange } from './read-range.ts'

test.each([
  [null, null],
  ['bytes=0-', { from: 0, before: 100 }],
  ['bytes=40-', { from: 40, before: 100 }],
  ['bytes=40-49', { from: 40, before: 50 }],
  ['bytes=90-1000', { from: 90, before: 100 }],
  ['bytes=-10', { from: 90, before: 100 }],
  ['bytes=-1000', { from: 0, before: 100 }],
  ['bytes=100-', null],
  ['bytes=50-40', null],
  ['bytes=-', null],
  ['bytes=0-1,5-6', null],
  ['lines=1-2', null],
])('%s of 100 bytes', (header, part) => {
  expect(readRange(header, 100)).toEqual(part)
})
