import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import type { Bench, Section, SectionResult } from '../../bench.ts'
import type { Sized } from '../../database/nearest-organization.ts'
import { nearestOrganization } from '../../database/nearest-organization.ts'
import type { Period } from '../../load/ask-on.ts'
import { waitCells, waitsIn } from '../../load/ask-on.ts'
import { quantile } from '../../load/quantiles.ts'
import { turnFirstPage } from '../../load/turn-first-page.ts'
import type { Asking } from '../../product/ask.ts'
import { ask } from '../../product/ask.ts'
import { openCity } from '../../product/open-city.ts'
import { organizationUser } from '../../product/organization-user.ts'

const MEMBERS = 23_000
const TIMES = 3
const READERS = 4
const THINKING_MS = 10
const QUIET_MS = 3000
const LOOK_MS = 100

export const announce: Section = {
  name: 'announce',
  title: 'A district tells its members something',
  usesDatabase: true,
  run,
}

async function run(bench: Bench): Promise<SectionResult> {
  const { world, origin, city } = await openCity(bench)
  const district = await nearestOrganization(world, {
    members: Math.min(MEMBERS, world.size.members / 4),
    condition: `kind IN ('leadingBody', 'committee', 'workingCommittee')`,
  })
  if (!district) throw new Error('nobody can tell anybody anything in this world')
  const sender = await organizationUser(origin, district.id)
  const found = await tellAll({ sender, city, times: bench.draft ? 1 : TIMES })
  return {
    notes: [
      `A copy of the large world, one process in production mode. An organization with ${district.members.toLocaleString('en')} members ` +
        `in its subtree tells all of them something, ${TIMES} times; measured is the time from the order to the last member, through ` +
        `HTTP. Meanwhile ${READERS} users of the city turn the first page of its roll, with ${THINKING_MS} ms between answer and ` +
        `question; quiet times of ${QUIET_MS / 1000} s before each are the comparison.`,
    ],
    findings: findingsOf(found, district),
    tables: [
      {
        caption: 'One announcement after the other',
        columns: ['receivers', 'milliseconds', 'milliseconds of the figures'],
        rows: found.told.map(({ from, to, receivers, figuresMs }) => [receivers, to - from, figuresMs]),
      },
      {
        caption: 'First page of the city’s roll; milliseconds',
        columns: ['', 'p50', 'p99', 'longest', 'n'],
        rows: [
          ['quiet', ...waitCells(found.quiet)],
          ['while it is sent', ...waitCells(found.beside)],
        ],
      },
    ],
  }
}

interface Telling {
  readonly sender: Asking
  readonly city: Asking
  readonly times: number
}

interface Told extends Period {
  readonly receivers: number
  readonly figuresMs: number
}

interface Measured {
  readonly told: readonly Told[]
  readonly quiet: readonly number[]
  readonly beside: readonly number[]
}

async function tellAll({ sender, city, times }: Telling): Promise<Measured> {
  const readers = turnFirstPage({ asking: city, users: READERS, thinkingMs: THINKING_MS })
  const told: Told[] = []
  const quiet: Period[] = []
  for (let turn = 0; turn < times; turn += 1) {
    const rested = performance.now()
    await pause(QUIET_MS)
    quiet.push({ from: rested, to: performance.now() })
    told.push(await tellOnce(sender))
  }
  const waits = await readers.stop()
  return { told, quiet: waitsIn(waits, quiet), beside: waitsIn(waits, told) }
}

const ordered = z.object({ id: z.string() })
const standing = z.object({ state: z.string(), told: z.number() })

/** Urgent, so that it goes out at whatever hour this is measured. */
async function tellOnce(sender: Asking): Promise<Told> {
  const entries = {
    title: '汛情通知',
    text: '{姓名}同志：请留意汛情。',
    members: {},
    urgentReason: '汛情红色预警',
  }
  const from = performance.now()
  const { id } = ordered.parse((await ask(sender, 'POST', '/announcements', entries)).body)
  for (;;) {
    const looked = performance.now()
    const { state, told } = standing.parse((await ask(sender, 'GET', `/announcements/${id}`)).body)
    const to = performance.now()
    if (state === 'sent') return { from, to, receivers: told, figuresMs: to - looked }
    await pause(LOOK_MS)
  }
}

function findingsOf({ told, beside }: Measured, { members }: Sized) {
  const worst = Math.max(...told.map(({ from, to }) => to - from))
  const p99 = quantile(beside, 0.99)
  return [
    {
      goal: `announce: ${members.toLocaleString('en')} members are told within 30 s`,
      found: `at most ${Math.round(worst)} ms`,
      reached: worst <= 30_000,
    },
    {
      goal: 'announce: other requests go on, p99 ≤ 150 ms meanwhile',
      found: `p99 ${Math.round(p99)} ms of ${beside.length} answers`,
      reached: beside.length > 0 && p99 <= 150,
    },
  ]
}
