import { expect, test } from 'vitest'
import { accept, refuse } from '../shared/refusal.ts'
import { judgeAsOf, PRESENT_CONDITIONS } from './as-of.ts'

test.each(PRESENT_CONDITIONS)('an earlier day is not asked for %s', (condition) => {
  expect(judgeAsOf({ [condition]: 'any' })).toEqual(refuse('member.asOfCondition'))
  expect(judgeAsOf({ [condition]: undefined })).toEqual(accept(null))
})
