import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, Response } from 'playwright-core'

export interface FirstLoad {
  /** Path of the page on which the browser came to rest. */
  readonly endedAt: string
  readonly files: number
  readonly kibibytes: number
  readonly plain: number
  /** The heaviest first. */
  readonly scripts: readonly Weighed[]
}

interface Weighed {
  readonly name: string
  readonly kibibytes: number
}

/** Opens a page with an empty cache and weighs every script that comes. Throws when one does not. */
export async function firstLoad(
  browser: Browser,
  { url, cookie }: { url: string; cookie: string | null },
): Promise<FirstLoad> {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  try {
    if (cookie) await addCookies(context, url, cookie)
    const page = await context.newPage()
    const scripts: Response[] = []
    page.on('response', (response) => {
      if (/\.m?js$/.test(new URL(response.url()).pathname)) scripts.push(response)
    })
    await page.goto(url, { waitUntil: 'networkidle' })
    return { endedAt: new URL(page.url()).pathname, ...(await weigh(scripts)) }
  } finally {
    await context.close()
  }
}

/** `__Host-` cookies are bound to the address that set them, not to a domain. */
async function addCookies(context: BrowserContext, url: string, cookies: string): Promise<void> {
  const { origin } = new URL(url)
  const bound = {
    url: origin.replace('http:', 'https:'),
    secure: true,
    httpOnly: true,
    sameSite: 'Lax',
  } as const
  await context.addCookies(
    cookies.split('; ').map((cookie) => {
      const [name = '', value = ''] = cookie.split('=')
      return { name, value, ...bound }
    }),
  )
}

async function weigh(responses: readonly Response[]) {
  if (responses.length === 0) throw new Error('the page asked for no script')
  const scripts = await Promise.all(responses.map(weighOne))
  return {
    files: scripts.length,
    kibibytes: sum(scripts.map(({ kibibytes }) => kibibytes)),
    plain: sum(scripts.map(({ plain }) => plain)),
    scripts: scripts.toSorted((a, b) => b.kibibytes - a.kibibytes),
  }
}

async function weighOne(response: Response): Promise<Weighed & { plain: number }> {
  if (!response.ok()) throw new Error(`${response.url()}: ${response.status()}`)
  const body = await response.body()
  const name = new URL(response.url()).pathname
  return { name, kibibytes: gzipSync(body, { level: 9 }).length / 1024, plain: body.length / 1024 }
}

function sum(values: readonly number[]): number {
  return values.reduce((whole, value) => whole + value, 0)
}
