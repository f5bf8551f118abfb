import { PROOF_TRIES } from '@qingtuan/domain/accounts/limited-session'
import { SMS_CODE_TRIES } from '@qingtuan/domain/accounts/sms-code'
import type { Bench, Finding, Section, SectionResult } from '../../../bench.ts'
import type { Sent } from '../../../product/ask.ts'
import type { Tally } from '../../tally.ts'
import { exactlyOne, refusalsOf, tallyOf } from '../../tally.ts'
import { PRODUCT_NOTE, startTortured } from '../../torture-product.ts'
import type { Visitors } from '../../visitors/visitors.ts'
import { openVisitors } from '../../visitors/visitors.ts'
import {
  GUESSES,
  logInCode,
  newPhoneCode,
  registrationCode,
  resetCode,
  USES,
  wrongCodes,
  wrongProofs,
} from './trials.ts'

export const codes: Section = {
  name: 'codes',
  title: 'Codes used and guessed in parallel',
  usesDatabase: false,
  run,
}

const ROUNDS = 5

const EXHAUSTED = ['smsCode.exhausted']
const RIGHT = [
  { what: 'code for logging in', trial: logInCode, by: EXHAUSTED },
  { what: 'code for a new phone', trial: newPhoneCode, by: EXHAUSTED },
  { what: 'code for a new password', trial: resetCode, by: EXHAUSTED },
  { what: 'registration code', trial: registrationCode, by: ['registrationCode.used'] },
]
const WRONG = [
  { what: 'wrong SMS codes', trial: wrongCodes, wrong: 'smsCode.wrong', most: SMS_CODE_TRIES },
  { what: 'wrong proofs', trial: wrongProofs, wrong: 'proof.wrong', most: PROOF_TRIES },
]

async function run(bench: Bench): Promise<SectionResult> {
  const { origin } = await startTortured(bench)
  const visitors = openVisitors(origin)
  const findings: Finding[] = []
  const rows: (string | number)[][] = []
  for (const { what, trial, by } of RIGHT) {
    const rounds = (await roundsOf(bench, visitors, trial)).map(tallyOf)
    findings.push(exactlyOne(`${USES} parallel uses of one ${what}: exactly 1`, rounds, by))
    rows.push(...rounds.map((tally, round) => row(what, round, tally)))
    bench.say(`${what}: ${findings.at(-1)?.found}`)
  }
  for (const { what, trial, wrong, most } of WRONG) {
    const rounds = (await roundsOf(bench, visitors, trial)).map(tallyOf)
    findings.push(atMost(`${GUESSES} parallel ${what}: at most ${most} evaluated`, rounds, { wrong, most }))
    rows.push(...rounds.map((tally, round) => row(what, round, tally)))
    bench.say(`${what}: ${findings.at(-1)?.found}`)
  }
  return {
    notes: [
      PRODUCT_NOTE,
      'Every request of a round is sent before the first is answered, each on a connection of its own. A guess counts as ' +
        'evaluated when its answer says that it was compared; the last try that is left is answered like those that were ' +
        'not compared, and is counted as one more. After the wrong ones the right one follows, and must be refused.',
    ],
    findings,
    tables: [
      {
        caption: 'Answers of each round',
        columns: ['what', 'round', 'requests', 'accepted', '5xx or unclean', 'refused'],
        rows,
      },
    ],
  }
}

async function roundsOf(
  bench: Bench,
  visitors: Visitors,
  trial: (visitors: Visitors, round: number) => Promise<Sent[]>,
): Promise<Sent[][]> {
  const rounds: Sent[][] = []
  for (let round = 0; round < (bench.draft ? 1 : ROUNDS); round += 1)
    rounds.push(await trial(visitors, round))
  return rounds
}

function atMost(
  goal: string,
  rounds: readonly Tally[],
  { wrong, most }: { wrong: string; most: number },
): Finding {
  const evaluated = Math.max(...rounds.map(({ refused }) => (refused.get(wrong) ?? 0) + 1))
  const accepted = rounds.reduce((sum, round) => sum + round.accepted, 0)
  const faults = rounds.reduce((sum, round) => sum + round.faults, 0)
  return {
    goal,
    found: `${evaluated} at most (${rounds.length} × tried), ${accepted} accepted afterwards, ${faults} × 5xx or unclean`,
    reached: evaluated <= most && accepted === 0 && faults === 0,
  }
}

function row(what: string, round: number, tally: Tally): (string | number)[] {
  return [what, round + 1, tally.total, tally.accepted, tally.faults, refusalsOf(tally)]
}
