import type { FeedbackAct, FeedbackState } from '@qingtuan/domain/feedback/state'
import { judgeFeedbackAct } from '@qingtuan/domain/feedback/state'
import { readFeedbackText } from '@qingtuan/domain/feedback/words'
import { signatureOf } from '../../platform/actor.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must, refused } from '../../platform/refused.ts'
import { deskOf, hasIt, requireSight } from './reach.ts'
import { standingAt } from './standing.ts'
import type { Feedback } from './store/feedback.ts'
import { lockFeedback } from './store/feedback.ts'

/** What a handler does, judged and with its words read; `apply` writes it. */
export interface HandlersAct {
  readonly feedback: Feedback
  readonly state: FeedbackState
  readonly text: string | null
  /** Who did it, as it is shown. */
  readonly byName: string
}

interface Wish {
  readonly id: string
  readonly act: FeedbackAct
  readonly text: string | undefined
}

/** Lock and decide; what was passed up may be read, and is no longer one’s own to act on. */
export async function actOnFeedback(
  call: Call,
  { id, act, text: raw }: Wish,
  apply: (trx: Transaction, done: HandlersAct) => Promise<void>,
): Promise<void> {
  deskOf(call)
  await inTransaction(call.platform.database, async (trx) => {
    const feedback = await lockFeedback(trx, id)
    if (feedback === null) throw refused('record.notFound')
    await requireSight(trx, call, feedback)
    if (!hasIt(call, feedback)) throw refused('feedback.notOpen')
    const state = must(judgeFeedbackAct(standingAt(call, feedback), act, 'handler'))
    const text = raw === undefined || raw.trim() === '' ? null : must(readFeedbackText(raw))
    await apply(trx, { feedback, state, text, byName: signatureOf(actorOf(call)) })
  })
}
