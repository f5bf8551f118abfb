import type { Page } from '@playwright/test'
import { test as base, expect } from '@playwright/test'
import type { Device } from './devices.ts'
import { openDevice } from './devices.ts'
import { Outbox } from './sms.ts'
import { watchForFaults } from './watch.ts'
import { World } from './world.ts'

interface House {
  /** Where the system answers; set by the run's start. */
  origin: string
  /** The console, built and served. */
  consoleUrl: string
  /** The member app, built and served. */
  memberUrl: string
  sms: Outbox
  /** Prepares what a test needs and does not look at. */
  world: World
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
  world: async ({ origin, sms }, use) => use(new World(origin, sms)),
  open: async ({ browser }, use) => {
    const pages: Page[] = []
    const faults: string[] = []
    await use(async (device) => {
      const page = await openDevice(browser, device)
      await watchForFaults(page, faults)
      pages.push(page)
      return page
    })
    // As a page closes, the runner takes a picture of it for the case of a failure.
    const found = [...faults]
    for (const page of pages) await page.context().close()
    expect(found, 'errors in the console').toEqual([])
  },
  phone: async ({ open }, use) => use(await open('phone')),
  pc: async ({ open }, use) => use(await open('pc')),
})

export { expect } from '@playwright/test'
