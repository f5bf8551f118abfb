import type { Page } from '@playwright/test'
import { test as base } from '@playwright/test'
import type { Device } from './devices.ts'
import { openDevice } from './devices.ts'
import { Outbox } from './sms.ts'

interface House {
  /** Where the system answers; set by the run's start. */
  origin: string
  /** The console, built and served. */
  consoleUrl: string
  /** The member app, built and served. */
  memberUrl: string
  sms: Outbox
  /** A page for one more person; each has cookies of its own. */
  open: (device: Device) => Promise<Page>
  /** 390 × 844, touch in Chromium: the member app's screen. */
  phone: Page
  /** 1440 × 900: the console's screen. */
  pc: Page
}

/** A test against the built system, in the browser of its project. */
export const test = base.extend<House>({
  origin: [process.env.E2E_ORIGIN ?? '', { option: true }],
  consoleUrl: async ({ origin }, use) => use(`${origin}/`),
  memberUrl: async ({ origin }, use) => use(`${origin}/m/`),
  sms: async ({ origin }, use) => use(new Outbox(origin)),
  open: async ({ browser }, use) => {
    const pages: Page[] = []
    await use(async (device) => {
      const page = await openDevice(browser, device)
      pages.push(page)
      return page
    })
    for (const page of pages) await page.context().close()
  },
  phone: async ({ open }, use) => use(await open('phone')),
  pc: async ({ open }, use) => use(await open('pc')),
})

export { expect } from '@playwright/test'
