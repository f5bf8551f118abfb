import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './test.ts'

/** WCAG 2.2 AA as far as a machine can tell: no serious or critical finding on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  // Legacy mode stays in this page: the other one opens a blank one beside it, which not every browser allows.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const findings = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join(' | ')}`,
    )
  expect(findings, page.url()).toEqual([])
}
