import { loadavg } from 'node:os'
import type { Bench, Finding, Section, SectionResult, Table } from '../../../bench.ts'
import { PRODUCT_NOTE, startTortured } from '../../torture-product.ts'
import { openVisitors } from '../../visitors/visitors.ts'
import { ACCOUNT_QUESTIONS } from './account-questions.ts'
import { APPEAL_QUESTIONS } from './appeal-questions.ts'
import type { Comparison } from './compare.ts'
import { compare } from './compare.ts'

export const enumeration: Section = {
  name: 'enumeration',
  title: 'Known and unknown phones, names and documents',
  usesDatabase: false,
  run,
}

const TIMES = 120
const TIMES_OF_A_DRAFT = 20
const MOST_MILLISECONDS = 5
const LEAST_P = 0.01

async function run(bench: Bench): Promise<SectionResult> {
  const product = await startTortured(bench)
  const asker = { product, visitors: openVisitors(product.origin) }
  const compared: Comparison[] = []
  for (const question of [...ACCOUNT_QUESTIONS, ...APPEAL_QUESTIONS]) {
    const found = await compare(asker, question, bench.draft ? TIMES_OF_A_DRAFT : TIMES)
    compared.push(found)
    bench.say(
      `${question.what}: ${found.bytes} bytes, ${gapOf(found).toFixed(2)} ms, p ${found.p.toFixed(3)}`,
    )
  }
  return {
    notes: notesOf(),
    findings: compared.flatMap(findingsOf),
    tables: [tableOf(compared)],
  }
}

function notesOf(): string[] {
  const load = loadavg().map((mean) => mean.toFixed(2))
  return [
    PRODUCT_NOTE,
    'Each question is asked about what is on record and about what is not, in turn, by lot which comes first, one ' +
      'request at a time. Bytes: status, headers but the date, and body are compared, with the values that belong to one ' +
      'request (its number and instants, and what it says back of the entries, masked) as stars of the same length. Time: ' +
      `the gap of the medians; p by the test of Mann and Whitney, two-sided. Load average afterwards: ${load.join(', ')}.`,
  ]
}

function tableOf(compared: readonly Comparison[]): Table {
  return {
    caption: 'Milliseconds, medians',
    columns: [
      'question',
      'of each',
      'on record',
      'not on record',
      'gap',
      'p',
      'bytes apart',
      'other answers',
    ],
    rows: compared.map((found) => [
      found.question.what,
      found.times,
      found.known,
      found.unknown,
      gapOf(found),
      found.p,
      found.bytes,
      found.unexpected.join(', ') || 'none',
    ]),
  }
}

const gapOf = ({ known, unknown }: Comparison) => Math.abs(known - unknown)

function findingsOf(found: Comparison): Finding[] {
  const { question, bytes, unexpected, p } = found
  const gap = gapOf(found)
  return [
    {
      goal: `${question.what}: 0 bytes of difference`,
      found: unexpected.length > 0 ? `${bytes}, but answered ${unexpected.join(', ')}` : String(bytes),
      reached: bytes === 0 && unexpected.length === 0,
    },
    {
      goal: `${question.what}: less than ${MOST_MILLISECONDS} ms apart, p > ${LEAST_P}`,
      found: `${gap.toFixed(2)} ms, p ${p.toFixed(3)}`,
      reached: gap < MOST_MILLISECONDS && p > LEAST_P,
    },
  ]
}
