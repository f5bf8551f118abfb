import { expect, test } from 'vitest'
import { readLogInNotice, readNext } from './log-in-notice.ts'

test.each([
  [null, '/'],
  ['/members?sex=female', '/members?sex=female'],
  ['https://elsewhere.example/', '/'],
  ['//elsewhere.example/', '/'],
  ['/\\elsewhere.example', '/'],
  ['javascript:alert(1)', '/'],
  ['/log-in?next=/log-in', '/'],
])('after logging in from %j one goes to %j', (raw, next) => {
  expect(readNext(raw)).toBe(next)
})

test.each([
  [null, {}],
  ['registered', {}],
  [
    { notice: 'registered', userName: 'haidian' },
    { notice: 'registered', userName: 'haidian' },
  ],
  [{ notice: 'unheard of', userName: 7 }, {}],
])('the history entry %j says %j', (state, notice) => {
  expect(readLogInNotice(state)).toEqual(notice)
})
