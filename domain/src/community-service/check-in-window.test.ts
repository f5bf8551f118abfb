import { expect, test } from 'vitest'
import { isLeadingOver, judgeCheckInMoment, judgeTickMoment } from './check-in-window.ts'
import type { CheckInSide } from './side.ts'

const TIMES = { startsAt: new Date('2026-11-28T01:00:00Z'), endsAt: new Date('2026-11-28T04:00:00Z') }

test.each<[CheckInSide, string, string]>([
  ['in', '00:29:59', 'checkIn.tooEarly'],
  ['in', '00:30:00', 'ok'],
  ['in', '04:00:00', 'ok'],
  ['in', '04:00:01', 'checkIn.over'],
  ['out', '00:59:59', 'checkIn.tooEarly'],
  ['out', '01:00:00', 'ok'],
  ['out', '05:00:00', 'ok'],
  ['out', '05:00:01', 'checkIn.over'],
])('%s at %s: %s', (side, time, expected) => {
  const decision = judgeCheckInMoment(side, TIMES, new Date(`2026-11-28T${time}Z`))
  expect(decision.ok ? 'ok' : decision.refusal.code).toBe(expected)
})

test.each([
  ['2026-11-28T00:29:59Z', false],
  ['2026-11-28T00:30:00Z', true],
  ['2026-12-05T00:00:00Z', true],
])('the leader’s list at %s: %s', (at, expected) => {
  expect(judgeTickMoment(TIMES, new Date(at)).ok).toBe(expected)
})

test.each([
  ['2026-12-05T04:00:00Z', false],
  ['2026-12-05T04:00:01Z', true],
])('at %s leading on the phone is over: %s', (at, expected) => {
  expect(isLeadingOver(TIMES, new Date(at))).toBe(expected)
})
