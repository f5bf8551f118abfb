import type { Browser, Page } from '@playwright/test'
import { test as base, expect } from '@playwright/test'
import type { Device } from './devices.ts'
import { openDevice } from './devices.ts'
import { Outbox } from './sms.ts'
import type { Reviewer } from './staff.ts'
import { logInToDesk } from './staff.ts'
import { watchForFaults } from './watch.ts'
import { World } from './world.ts'

interface House {
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
  /** The desk of the first reviewer of the demo world. */
  reviewer: Page
  /** The desk of another one, whom some appeals want too. */
  otherReviewer: Page
}

interface Run {
  /** Where the system answers; set by the run's start. */
  origin: string
  /** Where a reviewer is logged in for all tests of a worker: a code of the authenticator works once in 30 s. */
  seat: Page
  otherSeat: Page
}

/** Several workers may wait for a code of the same reviewer. */
const SEATED_WITHIN = 180_000

async function seatOf(browser: Browser, origin: string, reviewer: Reviewer): Promise<Page> {
  const page = await openDevice(browser, 'pc')
  await logInToDesk(page, origin, reviewer)
  return page
}

/** One more page of a reviewer who is logged in. */
async function deskOf(seat: Page, origin: string, use: (page: Page) => Promise<void>): Promise<void> {
  const faults: string[] = []
  const page = await seat.context().newPage()
  await watchForFaults(page, faults)
  await page.goto(origin)
  await use(page)
  const found = [...faults]
  await page.close()
  expect(found, 'errors in the console').toEqual([])
}

/** A test against the built system, in the browser of its project. */
export const test = base.extend<House, Run>({
  origin: [process.env.E2E_ORIGIN ?? '', { option: true, scope: 'worker' }],
  seat: [
    async ({ browser, origin }, use) => use(await seatOf(browser, origin, 'shenhe1')),
    { scope: 'worker', timeout: SEATED_WITHIN },
  ],
  otherSeat: [
    async ({ browser, origin }, use) => use(await seatOf(browser, origin, 'shenhe2')),
    { scope: 'worker', timeout: SEATED_WITHIN },
  ],
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
  reviewer: ({ seat, origin }, use) => deskOf(seat, origin, use),
  otherReviewer: ({ otherSeat, origin }, use) => deskOf(otherSeat, origin, use),
})

export { expect } from '@playwright/test'
