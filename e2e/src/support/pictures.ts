import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { withoutWatching } from './watch.ts'

const folder = process.env.E2E_PICTURES

/** Keeps a picture of the whole page when the run is given a folder for them. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!folder) return
  const browser = page.context().browser()?.browserType().name()
  const path = join(folder, `${name}-${browser}.png`)
  await withoutWatching(page, () => page.screenshot({ path, fullPage: true }))
}
