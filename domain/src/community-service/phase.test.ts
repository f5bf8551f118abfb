import { expect, it } from 'vitest'
import { mayCallOff, placesToGive, SERVICE_PHASES, servicePhase } from './phase.ts'

const PROJECT = {
  signUpUntil: new Date('2026-03-06T10:00:00Z'),
  startsAt: new Date('2026-03-07T01:00:00Z'),
  endsAt: new Date('2026-03-07T03:00:00Z'),
  places: 50,
  signedUp: 49,
  cancelledAt: null,
  confirmedAt: null,
}
const LATER = new Date('2026-03-07T05:00:00Z')

it.each([
  ['2026-03-06T09:59:59Z', {}, 'open'],
  ['2026-03-06T09:59:59Z', { signedUp: 50 }, 'full'],
  ['2026-03-06T10:00:00Z', { signedUp: 50 }, 'closed'],
  ['2026-03-07T01:00:00Z', {}, 'running'],
  ['2026-03-07T02:59:59Z', {}, 'running'],
  ['2026-03-07T03:00:00Z', {}, 'over'],
  ['2026-03-08T03:00:00Z', { confirmedAt: LATER }, 'confirmed'],
  ['2026-03-06T09:59:59Z', { cancelledAt: LATER }, 'cancelled'],
] as const)('at %s with %o it is %s', (now, change, phase) => {
  expect(servicePhase({ ...PROJECT, ...change }, new Date(now))).toBe(phase)
})

it.each([
  [50, 50, 3, 0],
  [50, 49, 3, 1],
  [60, 50, 3, 3],
  [60, 50, 30, 10],
  [50, 49, 0, 0],
])('of %s places with %s taken and %s who wait, %s are given', (places, signedUp, waiting, given) => {
  expect(placesToGive({ places, signedUp, waiting }, 'closed')).toBe(given)
  expect(placesToGive({ places, signedUp, waiting }, 'running')).toBe(0)
})

it('is called off until it is over', () => {
  expect(SERVICE_PHASES.filter(mayCallOff)).toEqual(['open', 'full', 'closed', 'running'])
})
