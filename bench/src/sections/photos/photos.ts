import { setTimeout as pause } from 'node:timers/promises'
import { DEMO_LOG_INS, DEMO_PASSWORD } from '@qingtuan/server/src/demo/log-ins.ts'
import type { Bench, Finding, Section, SectionResult } from '../../bench.ts'
import { quantile } from '../../load/quantiles.ts'
import type { Asking } from '../../product/ask.ts'
import { ask } from '../../product/ask.ts'
import { startDemo } from '../../product/demo-server.ts'
import { latencies } from './latency.ts'
import type { Uploads } from './uploads.ts'
import { openUploads } from './uploads.ts'

export const photos: Section = {
  name: 'photos',
  title: 'Photos that come in beside ordinary requests',
  usesDatabase: false,
  run,
}

const AT_ONCE = 5
const MOST_DELAY = 1.2
const ORDINARY = [
  { what: 'who am I', path: '/me' },
  { what: 'a page of the roll', path: '/members?limit=50' },
]

interface Measured {
  readonly what: string
  readonly quiet: readonly number[]
  readonly beside: readonly number[]
  readonly photosPerSecond: number
}

async function run(bench: Bench): Promise<SectionResult> {
  const { origin } = await startDemo(bench)
  const asking = await logIn(origin)
  const uploads = await openUploads(bench, origin, AT_ONCE)
  const measured: Measured[] = []
  for (const { what, path } of ORDINARY) {
    measured.push(await measure(bench, { what, path, asking, uploads }))
    bench.say(`${what}: ${measured.at(-1)?.photosPerSecond.toFixed(1)} photos a second`)
  }
  return {
    notes: [
      `The product on its embedded database with the demo world. Four users of the city ask, think 20 ms, and ask again; ` +
        `without photos and beside ${AT_ONCE} users who send a photo of 12 megapixels and ${uploads.bytes.toLocaleString('en')} ` +
        'bytes as soon as the last one was answered. Quiet and busy times take turns, so that what else happens on the ' +
        'machine meets them alike. Users and product share the machine.',
    ],
    findings: measured.flatMap(findingsOf),
    tables: [
      {
        caption: 'Milliseconds of an ordinary request',
        columns: ['request', 'photos', 'p50', 'p95', 'p99', 'requests', 'photos a second'],
        rows: measured.flatMap(({ what, quiet, beside, photosPerSecond }) => [
          [what, 'none', ...figures(quiet), '–'],
          [what, `${AT_ONCE} at once`, ...figures(beside), photosPerSecond.toFixed(1)],
        ]),
      },
    ],
  }
}

interface Trial {
  readonly what: string
  readonly path: string
  readonly asking: Asking
  readonly uploads: Uploads
}

async function measure(bench: Bench, { what, path, asking, uploads }: Trial): Promise<Measured> {
  const [rounds, seconds] = bench.draft ? [1, 2] : [5, 3]
  const quiet: number[] = []
  const beside: number[] = []
  let received = 0
  await latencies(asking, path, 1)
  for (let round = 0; round < rounds; round += 1) {
    quiet.push(...(await latencies(asking, path, seconds)))
    const before = await uploads.send(true)
    // Until the process that decodes is there and the first photos are through.
    await pause(1000)
    beside.push(...(await latencies(asking, path, seconds)))
    received += (await uploads.send(false)) - before
    await pause(1000)
  }
  const sort = (times: number[]) => times.toSorted((a, b) => a - b)
  const photosPerSecond = received / (rounds * (seconds + 1))
  return { what, quiet: sort(quiet), beside: sort(beside), photosPerSecond }
}

function figures(sorted: readonly number[]): number[] {
  return [...[0.5, 0.95, 0.99].map((share) => quantile(sorted, share)), sorted.length]
}

function findingsOf({ what, quiet, beside }: Measured): Finding[] {
  return [0.5, 0.95].map((share) => {
    const ratio = quantile(beside, share) / quantile(quiet, share)
    return {
      goal: `${what}, p${share * 100}: delayed by no more than a fifth at ${AT_ONCE} uploads`,
      found: `× ${ratio.toFixed(2)}`,
      reached: ratio <= MOST_DELAY,
    }
  })
}

async function logIn(origin: string): Promise<Asking> {
  const { app, userName } = DEMO_LOG_INS[0]
  const input = { app, userName, password: DEMO_PASSWORD }
  const { cookie } = await ask({ origin, app }, 'POST', '/sessions', input)
  return { origin, app, cookie }
}
