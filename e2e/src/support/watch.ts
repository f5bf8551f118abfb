import type { Page } from '@playwright/test'

/** The browser itself notes every answer of 400 and above; a refusal is no fault of the page. */
const answered = /status of 4\d\d/

/** The runner's own record of a test reads the pictures of a page over again, which the page's policy refuses. */
const recorded = /Connecting to 'blob:|connect-src blob/

/** Firefox notes a damaged photo that somebody chose; what the page says of it, the tests see. */
const damaged = /Image corrupt or truncated/

/** What is no fault of a page. */
const expected = [answered, recorded, damaged]

const unwatched = new WeakSet<Page>()

/** Collects what no page may have: errors in the console, uncaught exceptions, breaches of the content policy. */
export async function watchForFaults(page: Page, faults: string[]): Promise<void> {
  const note = (text: string) => {
    if (!expected.some((known) => known.test(text))) faults.push(`${page.url()}: ${text}`)
  }
  page.on('pageerror', (error) => note(`${error.message}\n${error.stack}`))
  page.on('console', (message) => {
    if (message.type() === 'error' && !unwatched.has(page)) note(message.text())
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`Content policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
    )
  })
}

/** The runner itself puts a style into a page that it takes a picture of, which the page's policy refuses. */
export async function withoutWatching(page: Page, act: () => Promise<unknown>): Promise<void> {
  unwatched.add(page)
  await act()
  // What the page has said by now has arrived before this answer.
  await page.evaluate(() => null)
  unwatched.delete(page)
}
