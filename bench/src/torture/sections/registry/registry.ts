import { setTimeout as pause } from 'node:timers/promises'
import type { Bench, Section, SectionResult } from '../../../bench.ts'
import type { Asking } from '../../../product/ask.ts'
import { ask } from '../../../product/ask.ts'
import { startDemo } from '../../../product/demo-server.ts'
import { freePort } from '../../../product/free-port.ts'
import type { TortureProduct } from '../../torture-product.ts'
import { PRODUCT_NOTE, startTortured } from '../../torture-product.ts'
import { KNOWN_PEOPLE } from '../../visitors/people.ts'
import { openVisitors } from '../../visitors/visitors.ts'
import { logIn } from '../sessions/open-sessions.ts'
import type { Elsewhere } from './ask-elsewhere.ts'
import { askElsewhere } from './ask-elsewhere.ts'
import { plantHours } from './plant-hours.ts'
import type { StandInProcess } from './stand-in.ts'
import { SECRET, startStandIn } from './stand-in.ts'

export const registry: Section = {
  name: 'registry',
  title: 'The volunteer registry is down, then lossy, and the product is killed',
  usesDatabase: false,
  run,
}

const HOURS = 200
const SECONDS = 1000
const LONGEST_MS = 2_400 * SECONDS

async function run(bench: Bench): Promise<SectionResult> {
  const outageMs = (bench.draft ? 75 : 600) * SECONDS
  const [registryPort, port] = [await freePort(), await freePort()]
  const settings = {
    PORT: String(port),
    VOLUNTEER_REGISTRY: 'http',
    VOLUNTEER_REGISTRY_URL: `http://127.0.0.1:${registryPort}`,
    VOLUNTEER_REGISTRY_KEY_ID: 'torture',
    VOLUNTEER_REGISTRY_SECRET: SECRET,
  }
  const product = await startTortured(bench, settings)
  const standIn = await startStandIn(bench, { port: registryPort, system: product.origin })
  await standIn.trouble({ outage: true })
  const planted = await plantHours(product, HOURS)
  bench.say(`${planted} rows of hours wait, and the registry is down`)
  const elsewhere = askElsewhere(await member(product))
  await pause(outageMs)
  const asked = await elsewhere.stop()
  const early = (await standIn.state()).records.length
  await standIn.trouble({ outage: false, latencyMs: 20, lossPercent: 15, answerLossPercent: 15 })
  const began = performance.now()
  await untilSome(standIn)
  process.kill(product.child.pid, 'SIGKILL')
  bench.say('the registry is back and lossy; the product was killed while it handed hours over')
  await startDemo(bench, product.settings)
  const accepted = await untilAccepted(bench, product, planted)
  const seconds = (performance.now() - began) / SECONDS
  return resultOf({ outageMs, planted, asked, early, accepted, seconds, held: await standIn.state() })
}

async function member({ origin }: TortureProduct): Promise<Asking> {
  const [person] = KNOWN_PEOPLE
  if (!person) throw new Error('The demo world has nobody')
  const session = await logIn(openVisitors(origin)(), person)
  await ask(session, 'POST', '/sessions/current/proof', { documentTail: person.identityNumber.slice(-4) })
  return session
}

async function untilSome(standIn: StandInProcess): Promise<void> {
  const deadline = performance.now() + LONGEST_MS
  while ((await standIn.state()).records.length === 0 && performance.now() < deadline) await pause(20)
}

async function untilAccepted(bench: Bench, { query }: TortureProduct, planted: number): Promise<number> {
  const deadline = performance.now() + LONGEST_MS
  for (let looks = 0; ; looks += 1) {
    const [row] = await query<{ n: string }>(
      `select count(*) as n from service_record_push where received_at is not null`,
    )
    const accepted = Number(row?.n)
    if (looks % 30 === 0) bench.say(`${accepted} of ${planted} are at the registry`)
    if (accepted >= planted || performance.now() > deadline) return accepted
    await pause(2 * SECONDS)
  }
}

interface Found {
  readonly outageMs: number
  readonly planted: number
  readonly asked: Elsewhere
  readonly early: number
  readonly accepted: number
  readonly seconds: number
  readonly held: Awaited<ReturnType<StandInProcess['state']>>
}

function resultOf({ outageMs, planted, asked, early, accepted, seconds, held }: Found): SectionResult {
  const minutes = outageMs / 60_000
  const once = held.records.filter(({ written }) => written === 1).length
  const isOnce = once === planted && held.records.length === planted && held.conflicts === 0
  return {
    notes: [
      PRODUCT_NOTE,
      `The stand-in of \`npm run registry-stand-in\` runs as a process of its own. It is down for ${minutes} minutes while ${planted} ` +
        'rows of hours wait and a member goes on asking for their card, notices and the gate; then it answers after 20 ms and loses ' +
        '15 % of the requests and 15 % of the answers. Once the first row has reached it, the product is killed and started again. ' +
        'The rows are planted in the tables as their confirmation enters them.',
    ],
    findings: [
      {
        goal: `registry down for ${minutes} minutes: 0 × 5xx elsewhere`,
        found: `${asked.faults} of ${asked.asked} requests, slowest ${Math.round(asked.slowest)} ms`,
        reached: asked.faults === 0 && asked.asked > 0,
      },
      {
        goal: 'nobody is said not to be registered meanwhile',
        found: `${asked.slandered} of ${asked.asked}; ${early} rows arrived`,
        reached: asked.slandered === 0 && early === 0,
      },
      {
        goal: `all ${planted} rows of hours are there afterwards, each once`,
        found: `${held.records.length} there, ${once} of them written once, ${accepted} known to be there`,
        reached: isOnce && accepted === planted,
      },
    ],
    tables: [
      {
        caption: 'What reached the registry',
        columns: [
          'rows',
          'handed over again under the same key',
          'key with other content',
          'seconds until the last',
        ],
        rows: [[held.records.length, held.repeats, held.conflicts, Math.round(seconds)]],
      },
    ],
  }
}
