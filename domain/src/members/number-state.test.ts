import { expect, test } from 'vitest'
import { numberState } from './number-state.ts'

test.each([
  ['201911000007', false, 'ok'],
  ['201911000007', true, 'disputed'],
  ['A2014110108000001X', false, 'generated'],
  ['P2019110108000001X', false, 'provisional'],
  ['P2019110108000001X', true, 'disputed'],
  ['201937000007', false, 'otherProvince'],
  ['2015160000000011', false, 'otherProvince'],
])('the number %s, disputed: %s, is %s', (number, isDisputed, state) => {
  expect(numberState({ number, isDisputed })).toBe(state)
})
