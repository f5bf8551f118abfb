import { REFUSAL_CODES } from '@qingtuan/domain/shared/refusal'
import type { Finding } from '../bench.ts'
import type { Sent } from '../product/ask.ts'

/** What many requests were answered with. */
export interface Tally {
  readonly total: number
  readonly accepted: number
  /** Times of each refusal. */
  readonly refused: ReadonlyMap<string, number>
  /** Answers of 5xx, or without a code from the closed list. */
  readonly faults: number
}

type Answered = Pick<Sent, 'status' | 'code'>

const isAccepted = ({ status }: Answered) => status >= 200 && status < 300
const isClean = ({ status, code }: Answered) =>
  status >= 400 && status < 500 && REFUSAL_CODES.some((known) => known === code)

export function tallyOf(answers: readonly Answered[]): Tally {
  const refused = new Map<string, number>()
  for (const answer of answers) {
    if (isAccepted(answer)) continue
    const what = isClean(answer) ? answer.code : `${answer.status} ${answer.code}`
    refused.set(what, (refused.get(what) ?? 0) + 1)
  }
  const faults = answers.filter((answer) => !isAccepted(answer) && !isClean(answer)).length
  return { total: answers.length, accepted: answers.filter(isAccepted).length, refused, faults }
}

/** “495 identity.taken, 4 phone.taken” */
export function refusalsOf({ refused }: Tally): string {
  const entries = [...refused].toSorted(([, a], [, b]) => b - a)
  return entries.map(([code, times]) => `${times} ${code}`).join(', ')
}

/** Whether in every round exactly one was accepted and each other one refused by one of these codes. */
export function exactlyOne(goal: string, rounds: readonly Tally[], by: readonly string[]): Finding {
  const accepted = [...new Set(rounds.map((round) => round.accepted))]
  const faults = rounds.reduce((sum, round) => sum + round.faults, 0)
  const others = rounds.flatMap(({ refused }) => [...refused.keys()]).filter((code) => !by.includes(code))
  const clean = others.length === 0 ? 'the rest clean' : `beside it ${[...new Set(others)].join(', ')}`
  return {
    goal,
    found: `${accepted.join(' or ')} (${rounds.length} × tried), ${clean}, ${faults} × 5xx or unclean`,
    reached: accepted.length === 1 && accepted[0] === 1 && faults === 0 && others.length === 0,
  }
}
