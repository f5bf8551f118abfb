/** How many tests passed and failed, and which did not pass at once, a line each. */
export interface Tally {
  passed: number
  failed: number
  faults?: readonly string[]
}

interface VitestFile {
  name: string
  status: string
  message: string
  assertionResults: { status: string; fullName: string; failureMessages: readonly string[] | null }[]
}

/** What of vitest's JSON report is counted. */
export interface VitestReport {
  success: boolean
  numPassedTests: number
  numFailedTests: number
  testResults: VitestFile[]
}

/** What of Playwright's JSON report is counted. */
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number }
  errors: unknown[]
}

/** A file that could not be read holds tests that did not run: it counts as one that failed. */
export const tallyVitest = ({
  success,
  numPassedTests,
  numFailedTests,
  testResults,
}: VitestReport): Tally => {
  const broken = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((it) => it.status === 'failed'),
  ).length
  const failed = numFailedTests + broken
  return {
    passed: numPassedTests,
    failed: success ? failed : Math.max(failed, 1),
    faults: testResults.flatMap(faultsOf),
  }
}

/** What failed, and what failed once and passed at its second try: such a test has passed, and is named. */
function faultsOf({ name, status, message, assertionResults }: VitestFile): string[] {
  const faults = assertionResults
    .filter((it) => it.failureMessages && it.failureMessages.length > 0)
    .map((it) => {
      const fault = `${name}: ${it.fullName}: ${firstLine(it.failureMessages?.[0] ?? '')}`
      return it.status === 'failed' ? fault : `at its second try: ${fault}`
    })
  const isBroken = status === 'failed' && !assertionResults.some((it) => it.status === 'failed')
  return isBroken ? [...faults, `${name}: ${firstLine(message)}`] : faults
}

const firstLine = (text: string): string => text.split('\n')[0] ?? ''

/** What failed once and passed at its second try has passed: a browser’s own hiccup, told in the list above. */
export const tallyPlaywright = ({ stats, errors }: PlaywrightReport): Tally => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
})

/** The sum of all. */
export const total = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((sum, it) => sum + it.passed, 0),
  failed: tallies.reduce((sum, it) => sum + it.failed, 0),
  faults: tallies.flatMap((it) => it.faults ?? []),
})
