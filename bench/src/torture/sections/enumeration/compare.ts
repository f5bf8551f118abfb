import { openRandom } from '../../../generate/random.ts'
import { median } from '../../../load/quantiles.ts'
import type { Sent } from '../../../product/ask.ts'
import { bytesApart } from '../../statistics/bytes.ts'
import { mannWhitney } from '../../statistics/mann-whitney.ts'
import { canonical } from './canonical.ts'
import type { Asker, Question } from './question.ts'

export interface Comparison {
  readonly question: Question
  readonly times: number
  readonly bytes: number
  /** Answers that the question should not have had. */
  readonly unexpected: readonly string[]
  /** Medians, in milliseconds. */
  readonly known: number
  readonly unknown: number
  readonly p: number
}

/** Asks both sides in turn, by lot who is first: what a request leaves to be done meets both alike. */
export async function compare(asker: Asker, question: Question, times: number): Promise<Comparison> {
  const pair = await question.open(asker, times)
  const random = openRandom(1, question.what)
  const answers = { known: [] as Sent[], unknown: [] as Sent[] }
  for (let index = 0; index < times; index += 1) {
    const sides = random.chance(0.5) ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const)
    for (const side of sides) answers[side].push(await pair[side](index))
  }
  return judge(question, answers)
}

function judge(question: Question, { known, unknown }: Record<'known' | 'unknown', Sent[]>): Comparison {
  const others = [...known, ...unknown].filter(
    ({ code, status }) => code !== question.answer || status >= 500,
  )
  const millisecondsOf = (answers: readonly Sent[]) => answers.map(({ milliseconds }) => milliseconds)
  return {
    question,
    times: known.length,
    bytes: bytesApart(new Set(known.map(canonical)), new Set(unknown.map(canonical))),
    unexpected: [...new Set(others.map(({ code, status }) => `${status} ${code}`))],
    known: median(millisecondsOf(known)),
    unknown: median(millisecondsOf(unknown)),
    p: mannWhitney(millisecondsOf(known), millisecondsOf(unknown)),
  }
}
