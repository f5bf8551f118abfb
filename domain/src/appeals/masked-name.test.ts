import { expect, it } from 'vitest'
import { maskPersonName } from './masked-name.ts'

it.each([
  ['林晓雨', '林**'],
  ['𠮷野', '𠮷*'],
  ['John Smith', 'J*********'],
  ['', ''],
])('%s → %s', (name, masked) => {
  expect(maskPersonName(name)).toBe(masked)
})
