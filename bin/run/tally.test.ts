import { expect, test } from 'vitest'
import { tallyPlaywright, tallyVitest, total } from './tally.ts'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((it) => ({ status: it })),
})

test.each([
  ['all well', true, 2, 0, [file('passed', 'passed', 'passed')], { passed: 2, failed: 0 }],
  ['one failed', false, 1, 1, [file('failed', 'passed', 'failed')], { passed: 1, failed: 1 }],
  [
    'a file that does not load',
    false,
    1,
    0,
    [file('passed', 'passed'), file('failed')],
    { passed: 1, failed: 1 },
  ],
  ['an error outside of all tests', false, 1, 0, [file('passed', 'passed')], { passed: 1, failed: 1 }],
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
      { passed: 1, failed: 2 },
      { passed: 3, failed: 4 },
    ]),
  ).toEqual({ passed: 4, failed: 6 })
  expect(total([])).toEqual({ passed: 0, failed: 0 })
})
