import type { Bench, Finding, Section, SectionResult } from '../../bench.ts'
import { chooseBranches } from '../../database/choose-branches.ts'
import type { Phase } from '../../load/in-parallel.ts'
import { inParallel } from '../../load/in-parallel.ts'
import { countedMembers } from '../../product/counted-members.ts'
import { logInOrganization } from '../../product/log-in.ts'
import { CITY, openCity } from '../../product/open-city.ts'
import { inventApplicants } from './applicants.ts'
import type { Carrier } from './carrier.ts'
import { startCarrier } from './carrier.ts'
import type { LogIns } from './log-ins.ts'
import { measureLogIns } from './log-ins.ts'
import { approve, phoneOf, register, requestCode } from './steps.ts'

const USERS = 8
const APPLICANTS = 600

export const journey: Section = {
  name: 'journey',
  title: 'Register, join, approve; log in',
  usesDatabase: true,
  run,
}

async function run(bench: Bench): Promise<SectionResult> {
  const carrier = await startCarrier(bench)
  const { world, origin, city } = await openCity(bench, { carrier: carrier.origin })
  const branches = await chooseBranches(world, USERS)
  const members = () => countedMembers(city, CITY)
  const before = await members()
  const joined = await join(bench, { origin, carrier, branches })
  const counted = (await members()) - before
  const logIns = await measureLogIns({ origin, branches, draft: bench.draft })
  return {
    notes: [
      `A copy of the large world, one process in production mode, ${USERS} users at once. Text messages go to a carrier ` +
        'on loopback that answers at once; the codes are read there. A journey is every request the member app makes: ' +
        'code, proof, identity check, registration with the application, a look at it; and the approval by a branch. ' +
        'Its rate counts the three phases, not the wait for the carrier in between.',
      'Log-ins: organizations, each with its right password, none twice. Beside them, one user of a branch turns the ' +
        'first page of its roll, first alone, then while 4 others log in without a pause.',
    ],
    findings: [...findingsOf(joined, logIns), kept(joined, counted)],
    tables: [phaseTable(joined, logIns), besideTable(logIns)],
  }
}

interface Joined {
  readonly codes: Phase
  /** Seconds from the first request for a code until the last message was with the carrier. */
  readonly deliverySeconds: number
  readonly registrations: Phase
  readonly approvals: Phase
}

interface Joining {
  readonly origin: string
  readonly carrier: Carrier
  readonly branches: readonly number[]
}

async function join(bench: Bench, { origin, carrier, branches }: Joining): Promise<Joined> {
  const applicants = inventApplicants(bench.draft ? 40 : APPLICANTS, branches)
  const cookies = new Map<number, string>()
  for (const id of branches) cookies.set(id, (await logInOrganization(origin, id))[0] ?? '')
  const began = performance.now()
  const codes = await inParallel(applicants, USERS, (applicant, index) =>
    requestCode(phoneOf(origin, index), applicant),
  )
  const sent = await carrier.codesOf(applicants.map(({ phone }) => phone))
  const deliverySeconds = (performance.now() - began) / 1000
  bench.say(`codes ${codes.perSecond.toFixed(0)}/s, delivered after ${deliverySeconds.toFixed(1)} s`)
  const ids: string[] = []
  const registrations = await inParallel(applicants, USERS, async (applicant, index) => {
    ids[index] = await register(phoneOf(origin, index), applicant, sent.get(applicant.phone) ?? '')
  })
  bench.say(`registrations ${registrations.perSecond.toFixed(1)}/s`)
  const approvals = await inParallel(applicants, USERS, async ({ organizationId }, index) => {
    const cookie = cookies.get(organizationId) ?? ''
    await approve({ origin, app: 'console', cookie }, ids[index] ?? '')
  })
  bench.say(`approvals ${approvals.perSecond.toFixed(0)}/s`)
  return { codes, deliverySeconds, registrations, approvals }
}

function journeysPerSecond({ codes, registrations, approvals }: Joined): number {
  return codes.count / (codes.seconds + registrations.seconds + approvals.seconds)
}

function findingsOf(joined: Joined, { logIns, alone, beside }: LogIns): Finding[] {
  return [
    atLeast('register → approve through HTTP: ≥ 60/s', journeysPerSecond(joined), 60),
    atLeast('join approvals: ≥ 400/s', joined.approvals.perSecond, 400),
    atLeast('log-ins: ≥ 20/s', logIns.perSecond, 20),
    {
      goal: 'log-ins slow other requests by a fifth at most',
      found: `${(beside.p50 / alone.p50).toFixed(2)} × (median ${alone.p50.toFixed(1)} → ${beside.p50.toFixed(1)} ms)`,
      reached: beside.p50 <= 1.2 * alone.p50,
    },
  ]
}

/** Of the whole city, right after the last approval. */
function kept({ approvals }: Joined, counted: number): Finding {
  return {
    goal: 'join approvals: the figures count every one at once',
    found: `${counted} of ${approvals.count}`,
    reached: counted === approvals.count,
  }
}

function atLeast(goal: string, perSecond: number, least: number): Finding {
  return { goal, found: `${perSecond.toFixed(1)}/s`, reached: perSecond >= least }
}

function phaseTable(joined: Joined, { logIns }: LogIns) {
  const { codes, deliverySeconds, registrations, approvals } = joined
  const row = (name: string, { count, perSecond, p50, p99 }: Phase) => [name, count, perSecond, p50, p99]
  return {
    caption: `Through HTTP, ${USERS} at once; milliseconds`,
    columns: ['phase', 'n', 'per second', 'p50', 'p99'],
    rows: [
      row('ask for a code', codes),
      ['messages with the carrier', codes.count, codes.count / deliverySeconds, '', ''],
      row('prove, check, register, look', registrations),
      row('approve', approvals),
      ['whole journey', codes.count, journeysPerSecond(joined), '', ''],
      row('log in', logIns),
    ],
  }
}

function besideTable({ alone, beside }: LogIns) {
  return {
    caption: 'First page of a branch’s roll, one user; milliseconds',
    columns: ['', 'p50', 'p99', 'req/s', 'n'],
    rows: [
      ['alone', alone.p50, alone.p99, alone.perSecond, alone.requests],
      ['while others log in', beside.p50, beside.p99, beside.perSecond, beside.requests],
    ],
  }
}
