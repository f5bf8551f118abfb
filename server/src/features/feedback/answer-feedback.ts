import { REOPEN_DAYS } from '@qingtuan/domain/feedback/state'
import { readFeedbackText } from '@qingtuan/domain/feedback/words'
import { addDays, toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { must } from '../../platform/refused.ts'
import type { HandlersAct } from './act-on-feedback.ts'
import { actOnFeedback } from './act-on-feedback.ts'
import { tellReporter } from './announce.ts'
import type { FeedbackInFull } from './inbox.ts'
import { getFeedback } from './inbox.ts'
import { letPicturesGo } from './pictures.ts'
import { recordStep } from './record-step.ts'
import { stateColumns } from './standing.ts'
import { changeFeedback } from './store/feedback.ts'

const DAY_MS = 86_400_000

/** The reporter has 14 days to say that it does not help. */
export async function answerFeedback(
  call: Call,
  { id, text }: { id: string; text: string },
): Promise<FeedbackInFull> {
  must(readFeedbackText(text))
  await actOnFeedback(call, { id, act: 'answer', text }, (trx, done) => close(trx, call, 'answer', done))
  return getFeedback(call, { id })
}

/** Settled, with or without a word; the same 14 days. */
export async function resolveFeedback(
  call: Call,
  { id, text }: { id: string; text?: string | undefined },
): Promise<FeedbackInFull> {
  await actOnFeedback(call, { id, act: 'resolve', text }, async (trx, done) => {
    await close(trx, call, 'resolve', done)
    // The reporter may still say that it is not.
    const settled = new Date(call.now.getTime() + REOPEN_DAYS * DAY_MS)
    await letPicturesGo(trx, call, { id, settled })
  })
  return getFeedback(call, { id })
}

async function close(
  trx: Transaction,
  call: Call,
  act: 'answer' | 'resolve',
  { feedback, state, text, byName }: HandlersAct,
): Promise<void> {
  await changeFeedback(trx, feedback.id, { ...stateColumns(call, state), answered_at: call.now })
  await recordStep(trx, call, { before: feedback, act, actor: 'handler', byName, after: state, text })
  const kind = act === 'answer' ? 'feedback.answered' : 'feedback.resolved'
  await tellReporter(trx, call, feedback, {
    kind,
    facts: { until: addDays(toShanghaiDate(call.now), REOPEN_DAYS) },
  })
}
