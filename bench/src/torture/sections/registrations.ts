import type { Bench, Section, SectionResult } from '../../bench.ts'
import { inParallel } from '../../load/in-parallel.ts'
import type { Asking } from '../../product/ask.ts'
import { send } from '../../product/ask.ts'
import { exactlyOne, refusalsOf, tallyOf } from '../tally.ts'
import type { TortureProduct } from '../torture-product.ts'
import { PRODUCT_NOTE, startTortured } from '../torture-product.ts'
import { provenPhone } from '../visitors/codes.ts'
import { NEW_PASSWORD, strangers } from '../visitors/people.ts'
import { openVisitors } from '../visitors/visitors.ts'

export const registrations: Section = {
  name: 'registrations',
  title: 'One identity number registered in parallel',
  usesDatabase: false,
  run,
}

const AT_ONCE = 500
/** As many phones are proven at a time as the worker sends messages. */
const PROVING_AT_ONCE = 50

async function run(bench: Bench): Promise<SectionResult> {
  const product = await startTortured(bench)
  const applicants = await proveAll(product.origin)
  bench.say(`${applicants.length} phones proven`)
  const { tally, seconds, records } = await registerAll(product, applicants)
  const goal = `${AT_ONCE} parallel registrations of one identity number: exactly 1`
  return {
    notes: [
      PRODUCT_NOTE,
      `${AT_ONCE} phones were proven before, each by its own code; then all register the same name and number at once, each ` +
        'on a connection of its own. People on record are counted in the database before and afterwards.',
    ],
    findings: [
      exactlyOne(goal, [tally], ['identity.taken']),
      { goal: 'people on record afterwards: 1 more', found: `${records} more`, reached: records === 1 },
    ],
    tables: [
      {
        caption: 'Answers',
        columns: ['requests', 'accepted', '5xx or unclean', 'refused', 'seconds until the last'],
        rows: [[tally.total, tally.accepted, tally.faults, refusalsOf(tally), seconds]],
      },
    ],
  }
}

interface Applicant {
  readonly visitor: Asking
  readonly phoneProof: string
}

async function proveAll(origin: string): Promise<Applicant[]> {
  const visitors = openVisitors(origin)
  const proven: Applicant[] = []
  await inParallel(strangers(AT_ONCE), PROVING_AT_ONCE, async ({ phone }) => {
    const visitor = visitors()
    proven.push({ visitor, phoneProof: await provenPhone(visitor, 'register', phone) })
  })
  return proven
}

async function registerAll({ query }: TortureProduct, applicants: readonly Applicant[]) {
  const [person] = strangers(1)
  const document = { kind: 'residentId', number: person?.documentNumber }
  const entries = { identity: 'youth', name: person?.name, document, password: NEW_PASSWORD }
  const count = async () => Number((await query<{ n: string }>('SELECT count(*) AS n FROM person'))[0]?.n)
  const before = await count()
  const began = performance.now()
  const answers = await Promise.all(
    applicants.map(({ visitor, phoneProof }) =>
      send(visitor, 'POST', '/registrations', { ...entries, phoneProof }),
    ),
  )
  const seconds = (performance.now() - began) / 1000
  return { tally: tallyOf(answers), seconds, records: (await count()) - before }
}
