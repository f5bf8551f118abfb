import { DEMO_LOG_INS, DEMO_PASSWORD } from '@qingtuan/server/src/demo/log-ins.ts'
import type { Bench, Finding, Section, SectionResult } from '../../bench.ts'
import { temporaryFolder } from '../../open-bench.ts'
import { untilAnswered } from '../../product/answered.ts'
import { ask } from '../../product/ask.ts'
import { buildApps } from '../../product/build-apps.ts'
import { startChild } from '../../product/child.ts'
import { freePort } from '../../product/free-port.ts'
import { openBrowser } from './browser.ts'
import type { FirstLoad } from './first-load.ts'
import { firstLoad } from './first-load.ts'

export const size: Section = {
  name: 'size',
  title: 'Script of the first load',
  usesDatabase: false,
  run,
}

interface Page {
  readonly name: string
  readonly path: string
  readonly limit: number
  readonly signedIn: boolean
}

/** So many are named. */
const HEAVIEST = 6

const PAGES: readonly Page[] = [
  { name: 'member app', path: '/m/', limit: 140, signedIn: false },
  { name: 'console, log-in page', path: '/', limit: 200, signedIn: false },
  { name: 'console, shell', path: '/', limit: 380, signedIn: true },
]

async function run(bench: Bench): Promise<SectionResult> {
  await buildApps()
  const origin = await startDemo(bench)
  const browser = await openBrowser()
  bench.defer(() => browser.close())
  const cookie = await logIn(origin)
  const loads: (Page & FirstLoad)[] = []
  for (const page of PAGES) {
    const wish = { url: `${origin}${page.path}`, cookie: page.signedIn ? cookie : null }
    loads.push({ ...page, ...(await firstLoad(browser, wish)) })
    bench.say(`${page.name}: ${loads.at(-1)?.kibibytes.toFixed(1)} KB in ${loads.at(-1)?.files} files`)
  }
  return {
    notes: [
      'The product as built, demo world, opened by a real Chromium with an empty cache. Counted is every script that the ' +
        'browser asks for until the network is silent, each compressed with gzip -9 as the build stores it; KB are 1,024 ' +
        'bytes. Service workers are kept out: what they store ahead comes after the page. The shell is the page that a ' +
        'signed-in organization is led to.',
    ],
    findings: loads.map(findingOf),
    tables: [
      {
        caption: 'Gzip script of the first load',
        columns: ['page', 'ended at', 'KB gzip', 'files', 'KB plain'],
        rows: loads.map(({ name, endedAt, kibibytes, files, plain }) => [
          name,
          endedAt,
          kibibytes,
          files,
          plain,
        ]),
      },
      {
        caption: 'The heaviest scripts of each',
        columns: ['page', 'script', 'KB gzip'],
        rows: loads.flatMap(({ name, scripts }) =>
          scripts.slice(0, HEAVIEST).map((script) => [name, script.name, script.kibibytes]),
        ),
      },
    ],
  }
}

function findingOf({ name, limit, kibibytes }: Page & FirstLoad): Finding {
  return {
    goal: `${name}, first load: ≤ ${limit} KB gzip script`,
    found: `${kibibytes.toFixed(1)} KB`,
    reached: kibibytes <= limit,
  }
}

async function startDemo(bench: Bench): Promise<string> {
  const port = await freePort()
  const settings = { PORT: String(port), DATA_DIR: temporaryFolder(bench.defer) }
  const child = startChild(['server/src/main.ts'], settings)
  bench.defer(() => child.stop())
  await untilAnswered(child, `http://127.0.0.1:${port}/readyz`)
  return `http://localhost:${port}`
}

async function logIn(origin: string): Promise<string> {
  const { app, userName } = DEMO_LOG_INS[0]
  const input = { app, userName, password: DEMO_PASSWORD }
  return (await ask({ origin, app }, 'POST', '/sessions', input)).cookie
}
