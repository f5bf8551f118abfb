import type { Call } from '../../platform/call.ts'
import { actOnFeedback } from './act-on-feedback.ts'
import { handUp } from './hand-up.ts'
import type { FeedbackInFull } from './inbox.ts'
import { getFeedback } from './inbox.ts'

/** Passes it up; who passed it may read on and acts no more. */
export async function escalateFeedback(
  call: Call,
  { id, text }: { id: string; text?: string | undefined },
): Promise<FeedbackInFull> {
  await actOnFeedback(call, { id, act: 'escalate', text }, (trx, { feedback, ...done }) =>
    handUp(trx, call, feedback, { act: 'escalate', byName: done.byName, text: done.text }),
  )
  return getFeedback(call, { id })
}
