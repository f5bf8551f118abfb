import { expect, test } from 'vitest'
import { tallyPlaywright, tallyVitest, total } from './tally.ts'

const file = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  message: 'cannot load',
  assertionResults: tests.map((it) => ({
    status: it === 'flaky' ? 'passed' : it,
    fullName: 'adds up',
    failureMessages: it === 'passed' ? [] : ['expected 1 to be 2\n  at a.test.ts:1'],
  })),
})

test.each([
  ['all well', true, 2, 0, [file('passed', 'passed', 'passed')], { passed: 2, failed: 0, faults: [] }],
  [
    'one failed',
    false,
    1,
    1,
    [file('failed', 'passed', 'failed')],
    { passed: 1, failed: 1, faults: ['a.test.ts: adds up: expected 1 to be 2'] },
  ],
  [
    'one passed at its second try',
    true,
    2,
    0,
    [file('passed', 'passed', 'flaky')],
    { passed: 2, failed: 0, faults: ['at its second try: a.test.ts: adds up: expected 1 to be 2'] },
  ],
  [
    'a file that does not load',
    false,
    1,
    0,
    [file('passed', 'passed'), file('failed')],
    { passed: 1, failed: 1, faults: ['a.test.ts: cannot load'] },
  ],
  [
    'an error outside of all tests',
    false,
    1,
    0,
    [file('passed', 'passed')],
    { passed: 1, failed: 1, faults: [] },
  ],
])('vitest: %s', (_, success, numPassedTests, numFailedTests, testResults, expected) => {
  expect(tallyVitest({ success, numPassedTests, numFailedTests, testResults })).toEqual(expected)
})

test.each([
  ['all well', { expected: 3, unexpected: 0, flaky: 0 }, [], { passed: 3, failed: 0 }],
  ['now and then', { expected: 3, unexpected: 1, flaky: 1 }, [], { passed: 4, failed: 1 }],
  ['the system did not start', { expected: 0, unexpected: 0, flaky: 0 }, ['x'], { passed: 0, failed: 1 }],
])('playwright: %s', (_, stats, errors, expected) => {
  expect(tallyPlaywright({ stats, errors })).toEqual(expected)
})

test('the sum of all, and of nothing', () => {
  expect(
    total([
      { passed: 1, failed: 2, faults: ['a', 'b'] },
      { passed: 3, failed: 4 },
    ]),
  ).toEqual({ passed: 4, failed: 6, faults: ['a', 'b'] })
  expect(total([])).toEqual({ passed: 0, failed: 0, faults: [] })
})
