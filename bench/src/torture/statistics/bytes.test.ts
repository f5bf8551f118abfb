import { expect, test } from 'vitest'
import { bytesApart, differingBytes } from './bytes.ts'

test.each([
  ['', '', 0],
  ['same', 'same', 0],
  ['same', 'sane', 1],
  ['青', '同', 3],
  ['long', 'longer', 2],
  ['', 'x', 1],
])('%j and %j differ in %i', (a, b, bytes) => {
  expect(differingBytes(a, b)).toBe(bytes)
  expect(differingBytes(b, a)).toBe(bytes)
})

test.each([
  [['a', 'bb'], ['bb', 'a'], 0],
  [['a'], ['a', 'abc'], 2],
  [['a', 'abc'], ['a'], 2],
])('answers %j and %j are %i apart', (a, b, bytes) => {
  expect(bytesApart(new Set(a), new Set(b))).toBe(bytes)
})
