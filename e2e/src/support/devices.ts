import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test'
import { typeThroughEditor } from './typing.ts'

export type Device = 'phone' | 'pc'

const optionsOf = (device: Device, browserName: string): BrowserContextOptions =>
  device === 'pc'
    ? { viewport: { width: 1440, height: 900 } }
    : { viewport: { width: 390, height: 844 }, hasTouch: browserName === 'chromium' }

/** A page in the hands of one more person: its own cookies, the screen of the device. */
export const openDevice = async (browser: Browser, device: Device): Promise<Page> => {
  const browserName = browser.browserType().name()
  const context: BrowserContext = await browser.newContext(optionsOf(device, browserName))
  if (browserName === 'firefox') await typeThroughEditor(context)
  return context.newPage()
}
