import { expect, test } from 'vitest'
import { openMisses } from './misses.ts'

test('what was said last is known until somebody is found, of a bounded number', () => {
  const misses = openMisses(2)
  misses.note('a', 'notRegistered')
  misses.note('b', 'notRegistered')
  misses.note('a', 'nameMissing')
  misses.note('c', 'notRegistered')
  expect(['a', 'b', 'c'].map(misses.last)).toEqual(['nameMissing', null, 'notRegistered'])
  misses.forget('a')
  expect(misses.last('a')).toBeNull()
})
