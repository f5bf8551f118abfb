/** How many tests passed and failed. */
export interface Tally {
  passed: number
  failed: number
}

/** What of vitest's JSON report is counted. */
export interface VitestReport {
  success: boolean
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
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
  return { passed: numPassedTests, failed: success ? failed : Math.max(failed, 1) }
}

/** What failed once and passed at its second try has passed: a browser’s own hiccup, told in the list above. */
export const tallyPlaywright = ({ stats, errors }: PlaywrightReport): Tally => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
})

/** The sum of all. */
export const total = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((sum, it) => sum + it.passed, 0),
  failed: tallies.reduce((sum, it) => sum + it.failed, 0),
})
