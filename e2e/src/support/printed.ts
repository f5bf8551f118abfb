import type { Page } from '@playwright/test'
import { expect } from './test.ts'

/** Presses what prints a PDF: Chromium keeps the file, Firefox shows it in a tab of its own. */
export async function expectPrinted(page: Page, press: () => Promise<void>, name: RegExp): Promise<void> {
  const kept = page.waitForEvent('download').then((download) => download.suggestedFilename())
  const shown = page.context().waitForEvent('page')
  await press()
  const first = await Promise.race([kept, shown])
  if (typeof first === 'string') expect(first).toMatch(name)
  else await first.close()
}
