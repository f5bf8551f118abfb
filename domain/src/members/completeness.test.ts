import { expect, test } from 'vitest'
import { missingEntries } from './completeness.ts'

const whole = {
  ethnicGroup: '01',
  politicalStatus: '03',
  educationFullTime: '60',
  educationHighest: '60',
  householdArea: '110108',
}

test.each([
  [{}, []],
  [{ ethnicGroup: null }, ['ethnicGroup']],
  [{ householdArea: null, politicalStatus: null }, ['politicalStatus', 'householdArea']],
])('a record with %o lacks %o', (change, missing) => {
  expect(missingEntries({ ...whole, ...change })).toEqual(missing)
})
