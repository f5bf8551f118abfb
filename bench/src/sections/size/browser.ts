import { existsSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { chromium } from 'playwright-core'

const DEBIAN = '/usr/bin/chromium'

/** The system’s Chromium; Playwright’s own where Debian’s is not installed. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(existsSync(DEBIAN) ? { executablePath: DEBIAN } : {}),
    chromiumSandbox: false,
    args: [
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  })
}
