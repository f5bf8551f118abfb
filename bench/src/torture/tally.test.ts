import { expect, test } from 'vitest'
import { exactlyOne, refusalsOf, tallyOf } from './tally.ts'

const ok = { status: 200, code: '' }
const used = { status: 409, code: 'smsCode.exhausted' }
const goal = 'one use'
const judged = (...rounds: (typeof ok)[][]) => exactlyOne(goal, rounds.map(tallyOf), ['smsCode.exhausted'])

test('counts what was accepted, refused and neither', () => {
  const tally = tallyOf([ok, used, used, { status: 503, code: 'server.unavailable' }])
  expect(tally).toMatchObject({ total: 4, accepted: 1, faults: 1 })
  expect(refusalsOf(tally)).toBe('2 smsCode.exhausted, 1 503 server.unavailable')
})

test('a code that is not on the list is a fault, whatever the status', () => {
  expect(tallyOf([{ status: 409, code: '' }]).faults).toBe(1)
})

test.each([
  ['one of each round, the others as expected', judged([ok, used], [used, ok]), true],
  ['two of one round', judged([ok, used], [ok, ok]), false],
  ['none', judged([used, used]), false],
  ['another refusal', judged([ok, { status: 422, code: 'input.invalid' }]), false],
  ['an answer of 503', judged([ok, { status: 503, code: 'server.unavailable' }]), false],
])('%s', (_, finding, reached) => {
  expect(finding.reached).toBe(reached)
})
