import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { DEMO_PASSWORD } from '@qingtuan/server/src/demo/log-ins.ts'
import type { Bench, Finding, Section, SectionResult } from '../../bench.ts'
import { quantile } from '../../load/quantiles.ts'
import type { Asking, Sent } from '../../product/ask.ts'
import { addressOf, ask, send } from '../../product/ask.ts'
import { refusalsOf, tallyOf } from '../tally.ts'
import type { TortureProduct } from '../torture-product.ts'
import { PRODUCT_NOTE, startTortured } from '../torture-product.ts'

export const checkIns: Section = {
  name: 'check-ins',
  title: '200 people check in within a second',
  usesDatabase: false,
  run,
}

const PEOPLE = 200
const SECOND_MS = 1000
const MINUTE_MS = 60_000
const ROUNDS = 5
const P99_MS = 500

async function run(bench: Bench): Promise<SectionResult> {
  const product = await startTortured(bench)
  const desk = await organizer(product.origin)
  const people = await plantSessions(product)
  // The first requests of a process are compiled.
  await round(product, desk, people)
  const rounds: Round[] = []
  for (let at = 0; at < (bench.draft ? 1 : ROUNDS); at += 1) {
    rounds.push(await round(product, desk, people))
    bench.say(`p99 ${rounds.at(-1)?.p99.toFixed(0)} ms, ${rounds.at(-1)?.rows} rows`)
  }
  return {
    notes: [
      PRODUCT_NOTE,
      `${PEOPLE} people with a place in one project send the code that is shown on the spot, spread evenly over one second, ` +
        'and once more when all are answered. Their sessions and sign-ups are written into the tables before; the code, the ' +
        'check-ins and what is counted afterwards are the product’s. One round goes before those that are counted.',
    ],
    findings: findingsOf(rounds),
    tables: [
      {
        caption: 'Rounds',
        columns: ['round', 'answered', 'p50 ms', 'p99 ms', 'rows', 'again: changed', 'refused'],
        rows: rounds.map(({ first, again, p50, p99, rows }, at) => [
          ...[at + 1, first.length, Math.round(p50), Math.round(p99), rows, newIn(again)],
          refusalsOf(tallyOf([...first, ...again])),
        ]),
      },
    ],
  }
}

interface Round {
  readonly first: readonly Sent[]
  readonly again: readonly Sent[]
  readonly p50: number
  readonly p99: number
  /** Check-ins of the project in the database. */
  readonly rows: number
}

function findingsOf(rounds: readonly Round[]): Finding[] {
  const p99 = Math.max(...rounds.map((each) => each.p99))
  const isOnce = ({ first, again, rows }: Round) =>
    newIn(first) === PEOPLE && newIn(again) === 0 && rows === PEOPLE
  const once = rounds.filter(isOnce).length
  const faults = rounds.reduce((sum, { first, again }) => sum + tallyOf([...first, ...again]).faults, 0)
  return [
    {
      goal: `${PEOPLE} check-ins within a second: each exactly once, and a replay changes nothing`,
      found: `${once} of ${rounds.length} rounds, ${faults} × 5xx or unclean`,
      reached: once === rounds.length && faults === 0,
    },
    {
      goal: `p99 at most ${P99_MS} ms`,
      found: `${Math.round(p99)} ms in the slowest of ${rounds.length} rounds`,
      reached: p99 <= P99_MS,
    },
  ]
}

/** Answers by which somebody was checked in who was not before. */
function newIn(answers: readonly Sent[]): number {
  return answers.filter(({ status, body }) => status === 200 && body.before === false).length
}

async function organizer(origin: string): Promise<Asking> {
  const input = { app: 'console', userName: 'tuanshiwei', password: DEMO_PASSWORD }
  const visitor = { origin, app: 'console' as const, address: addressOf(1) }
  return { ...visitor, cookie: (await ask(visitor, 'POST', '/sessions', input)).cookie }
}

interface Person {
  readonly id: string
  readonly asking: Asking
}

/** People of the demo world, each logged in on a phone of their own. */
async function plantSessions({ origin, query }: TortureProduct): Promise<Person[]> {
  const accounts = await query<{ id: string; person_id: string }>(
    `SELECT id, person_id FROM account WHERE person_id IS NOT NULL AND closed_at IS NULL ORDER BY id LIMIT ${PEOPLE}`,
  )
  if (accounts.length < PEOPLE) throw new Error(`The demo world has only ${accounts.length} accounts`)
  const tokens = accounts.map(() => randomBytes(32).toString('base64url'))
  const rows = accounts.map(({ id }, at) => {
    const hash = createHash('sha256')
      .update(tokens[at] ?? '')
      .digest('hex')
    return `('${randomUUID()}', '${id}', 'mobile', '\\x${hash}', '', '', now(), now())`
  })
  await query(
    `INSERT INTO session (id, account_id, app, token_hash, device, address, created_at, last_seen_at) VALUES ${rows.join()}`,
  )
  return accounts.map(({ person_id }, at) => ({
    id: person_id,
    asking: {
      ...{ origin, app: 'mobile' as const, address: addressOf(1000 + at) },
      cookie: `__Host-qingtuan-mobile=${tokens[at]}`,
    },
  }))
}

async function round(product: TortureProduct, desk: Asking, people: readonly Person[]): Promise<Round> {
  const id = await publish(desk)
  await plantSignUps(product, id, people)
  const { body } = await ask(desk, 'GET', `/service-projects/${id}/check-in-code?side=in`)
  const token = String(body.address).split('/').at(-1)
  const checkIn = ({ asking }: Person) =>
    send(asking, 'POST', '/me/service-check-ins', { code: { token }, scannedSecondsAgo: 0 })
  const first = await spread(people, checkIn)
  const again = await Promise.all(people.map(checkIn))
  const [row] = await product.query<{ n: string }>(
    `SELECT count(*) AS n FROM service_check_in WHERE project_id = '${id}'`,
  )
  const times = first.map(({ milliseconds }) => milliseconds).toSorted((one, other) => one - other)
  return { first, again, p50: quantile(times, 0.5), p99: quantile(times, 0.99), rows: Number(row?.n) }
}

/** Each at their moment of one second, whether those before have been answered or not. */
function spread(people: readonly Person[], act: (person: Person) => Promise<Sent>): Promise<Sent[]> {
  return Promise.all(
    people.map(async (person, at) => {
      await pause((at * SECOND_MS) / people.length)
      return act(person)
    }),
  )
}

async function publish(desk: Asking): Promise<string> {
  const at = (minutes: number) => new Date(Date.now() + minutes * MINUTE_MS).toISOString()
  const { body } = await ask(desk, 'POST', '/service-projects', {
    ...{ title: '河畔公园清扫', kind: 'environment', details: '清扫步道和草坪，请自备手套' },
    ...{ placeName: '河畔公园', address: '河畔路 1 号', longitude: 116.4, latitude: 39.9 },
    ...{ startsAt: at(20), endsAt: at(200), signUpUntil: at(19), places: PEOPLE, creditMinutes: 180 },
    ...{ audience: 'subtree', contactName: '孙丽', contactPhone: '13911112222' },
  })
  return String(body.id)
}

async function plantSignUps({ query }: TortureProduct, id: string, people: readonly Person[]): Promise<void> {
  const rows = people.map((person) => `('${randomUUID()}', '${id}', '${person.id}', now(), now())`)
  await query(
    `INSERT INTO service_sign_up (id, project_id, person_id, signed_up_at, place_since) VALUES ${rows.join()}`,
  )
  await query(`UPDATE service_project SET signed_up = ${people.length} WHERE id = '${id}'`)
}
