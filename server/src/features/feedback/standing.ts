import { feedbackDueBy } from '@qingtuan/domain/feedback/deadline'
import type { FeedbackStanding, FeedbackState } from '@qingtuan/domain/feedback/state'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Call } from '../../platform/call.ts'
import type { Feedback } from './store/feedback.ts'

type Clock = Pick<Call, 'now' | 'platform'>

/** The columns of feedback that has just come into a state: whoever has it now has as many working days. */
export function stateColumns({ now, platform }: Clock, state: FeedbackState) {
  const waits_until = feedbackDueBy(state, { since: now, calendar: platform.workingDays })
  return { state, waits_since: now, waits_until }
}

/** Where it stands at the moment of the call. */
export function standingAt(
  { now }: Pick<Call, 'now'>,
  { state, answered_at, handler_id }: Pick<Feedback, 'state' | 'answered_at' | 'handler_id'>,
): FeedbackStanding {
  const answeredOn = answered_at && toShanghaiDate(answered_at)
  return { state, answeredOn, today: toShanghaiDate(now), atTop: handler_id === null }
}
