import type { Bench, Finding, Section, SectionResult } from '../../../bench.ts'
import { PRODUCT_NOTE, startTortured } from '../../torture-product.ts'
import { KNOWN_PEOPLE } from '../../visitors/people.ts'
import type { Visitors } from '../../visitors/visitors.ts'
import { openVisitors } from '../../visitors/visitors.ts'
import type { Searched, Tokens } from './dump.ts'
import { searchTables } from './dump.ts'
import type { EndingAct } from './ending-acts.ts'
import { ENDING_ACTS } from './ending-acts.ts'
import type { Limited } from './limited.ts'
import { askWhileLimited } from './limited.ts'
import type { OpenSessions } from './open-sessions.ts'
import { logIn, look, openSessions, SESSIONS } from './open-sessions.ts'

export const sessions: Section = {
  name: 'sessions',
  title: 'Sessions that are over, and sessions that are limited',
  usesDatabase: false,
  run,
}

interface Ended {
  readonly what: string
  readonly refused: number
  readonly open: OpenSessions
}

async function run(bench: Bench): Promise<SectionResult> {
  const product = await startTortured(bench)
  const visitors = openVisitors(product.origin)
  const ended: Ended[] = []
  for (const [index, act] of ENDING_ACTS.entries()) {
    ended.push(await endSessions(visitors, act, index))
    bench.say(`${act.what}: ${ended.at(-1)?.refused} of ${SESSIONS} refused`)
  }
  const limited = await askWhileLimited(await logIn(visitors(), personOf(ENDING_ACTS.length)))
  // Some that are open, too, while their tokens are looked for.
  const open = await openSessions(visitors, personOf(ENDING_ACTS.length + 1))
  const all = [...ended.map((some) => some.open), open]
  const tokens = { sessions: all.flatMap((some) => some.tokens), devices: all.map(({ device }) => device) }
  const searched = await searchTables(product, tokens)
  return {
    notes: notesOf(searched),
    findings: [...ended.map(endedFinding), limitedFinding(limited), dumpFinding(searched, tokens)],
    tables: [
      {
        caption: 'Sessions refused on their next request',
        columns: ['after', 'sessions', 'refused'],
        rows: ended.map(({ what, refused }) => [what, SESSIONS, refused]),
      },
    ],
  }
}

function notesOf({ rows, tables }: Searched): string[] {
  return [
    PRODUCT_NOTE,
    `A member logs in on ${SESSIONS} devices, of which ten have proven the document and ten are still limited; every session ` +
      'is seen to work, one act ends them, and the next request of each is counted. Limited sessions: every endpoint of ' +
      'the contract for persons or for whoever is signed in is asked once. Tokens: the cookies of all these sessions and ' +
      `devices are looked for in ${rows.toLocaleString('en')} rows of ${tables} tables, as they are, in hexadecimal and in base64; ` +
      'the hashes of the sessions must be there.',
  ]
}

function personOf(index: number) {
  const person = KNOWN_PEOPLE[index]
  if (!person) throw new Error('The demo world has no such person')
  return person
}

async function endSessions(visitors: Visitors, act: EndingAct, index: number): Promise<Ended> {
  const open = await openSessions(visitors, personOf(index))
  await act.run(visitors, open)
  const answers = await Promise.all(open.sessions.map(look))
  const refused = answers.filter(({ code }) => code === 'session.required').length
  return { what: act.what, refused, open }
}

function endedFinding({ what, refused }: Ended): Finding {
  return {
    goal: `after ${what}: every one of ${SESSIONS} open sessions refused on its next request`,
    found: `${refused} refused`,
    reached: refused === SESSIONS,
  }
}

function limitedFinding({ asked, wrong }: Limited): Finding {
  return {
    goal: 'a limited session: refused at every endpoint for persons but the four that lead out of it',
    found: `${asked} asked, ${wrong.length} otherwise${wrong.length > 0 ? `: ${wrong.join(', ')}` : ''}`,
    reached: wrong.length === 0,
  }
}

function dumpFinding({ plain, hashed }: Searched, { sessions: open, devices }: Tokens): Finding {
  const count = open.length + devices.length
  return {
    goal: 'tokens of sessions and devices in the database: none',
    found: `${plain} of ${count}; the hashes of ${hashed} of ${open.length} sessions`,
    reached: plain === 0 && hashed === open.length,
  }
}
