import { expect, it } from 'vitest'
import { areaUnder } from './area.ts'

it.each([
  ['another district', '110105', '110108', '110105'],
  ['the same district', '110108', '110108', '110108'],
  ['its own city', '110000', '110108', '110108'],
  ['its own city of a province', '130100', '130102', '130102'],
  ['another city of the province', '130200', '130102', '130200'],
  ['its own province', '130000', '130102', '130102'],
  ['another province', '310000', '110108', '310000'],
  ['a district of its own city', '110108', '110000', '110108'],
])('under %s (%s) one of %s is one of %s', (_, superior, own, after) => {
  expect(areaUnder(superior, own)).toBe(after)
})
