import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { picture } from './pictures.ts'
import { expect, test } from './test.ts'

/** WCAG 2.2 AA as far as a machine can tell: no serious or critical finding on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(settled)
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

/** What fades in has not its colours yet; what turns for ever, as a sign of waiting, is not waited for. */
async function settled(): Promise<void> {
  const passing = document
    .getAnimations()
    .filter((it) => it.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
  await Promise.allSettled(passing.map((it) => it.finished))
}

/** Waits until nothing loads any more, and lets axe look at the page. */
export async function lookAtPage(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  await picture(page, `axe-${name}`)
  await expectAccessible(page)
}

/** Opens each page and lets axe look at it. */
export async function lookAt(page: Page, base: string, paths: readonly string[], app: string): Promise<void> {
  for (const path of paths)
    await test.step(`${app} /${path}`, async () => {
      await page.goto(`${base}${path}`)
      await lookAtPage(page, `${app}-${path.replaceAll(/[/?=&]/g, '-') || 'home'}`)
    })
}
