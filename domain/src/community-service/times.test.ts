import { expect, it } from 'vitest'
import { faultOfTheMoment, faultsOfTimes } from './times.ts'

const TIMES = {
  startsAt: '2026-03-07T01:00:00Z',
  endsAt: '2026-03-07T03:15:00Z',
  signUpUntil: '2026-03-06T10:00:00Z',
  creditMinutes: 120,
}

it.each([
  [{}, []],
  [{ signUpUntil: TIMES.startsAt }, []],
  [{ signUpUntil: '2026-03-07T01:00:01Z' }, ['signUpUntil serviceProject.signUpEndInvalid']],
  [{ creditMinutes: 150 }, ['creditMinutes serviceProject.creditTooLong']],
  [{ endsAt: TIMES.startsAt }, ['endsAt serviceProject.endsTooEarly']],
  [
    { endsAt: '2026-03-07T00:00:00Z', signUpUntil: '2026-03-08T00:00:00Z' },
    ['endsAt serviceProject.endsTooEarly', 'signUpUntil serviceProject.signUpEndInvalid'],
  ],
])('%o has the faults %o', (change, expected) => {
  const faults = faultsOfTimes({ ...TIMES, ...change })
  expect(faults.map(({ path, code }) => `${path} ${code}`)).toEqual(expected)
})

it.each([
  ['2026-03-07T03:15:00Z', 2],
  ['2026-03-07T01:40:00Z', 0.5],
  ['2026-03-07T01:10:00Z', 0.5],
])('until %s at most %s hours are credited', (endsAt, hours) => {
  const [fault] = faultsOfTimes({ ...TIMES, endsAt, creditMinutes: 1440 })
  expect(fault?.facts).toEqual({ hours })
})

it.each([
  ['2026-03-06T09:59:59Z', null],
  ['2026-03-06T10:00:00Z', 'signUpUntil'],
  ['2026-03-07T01:00:00Z', 'startsAt'],
])('at %s what has passed is %s', (now, path) => {
  expect(faultOfTheMoment(TIMES, new Date(now), null)?.path ?? null).toBe(path)
})

it('an end of sign-up that stands may have passed, another one may not', () => {
  const now = new Date('2026-03-06T10:00:01Z')
  expect(faultOfTheMoment(TIMES, now, new Date(TIMES.signUpUntil))).toBeNull()
  expect(faultOfTheMoment(TIMES, now, new Date('2026-03-06T09:00:00Z'))?.path).toBe('signUpUntil')
})
