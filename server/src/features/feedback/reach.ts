import type { FeedbackDesk } from '@qingtuan/domain/cadres/feedback-access'
import { feedbackDeskOf } from '@qingtuan/domain/cadres/feedback-access'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import type { KyselyDatabase } from '../../platform/database/database.ts'
import { refused } from '../../platform/refused.ts'
import type { Feedback } from './store/feedback.ts'
import { hasPassedOn } from './store/steps.ts'

/** The inbox of whoever calls; refuses `access.denied`. */
export function deskOf(call: Call): FeedbackDesk {
  const desk = feedbackDeskOf(actorOf(call).power)
  if (desk === null) throw refused('access.denied')
  return desk
}

/** Whether the caller has it now. */
export function hasIt(call: Call, { handler_id }: Pick<Feedback, 'handler_id'>): boolean {
  return deskOf(call).organizationId === handler_id
}

/** Who has it, and who has passed it up, may read it; to anybody else it does not exist. */
export async function requireSight(
  database: KyselyDatabase,
  call: Call,
  feedback: Pick<Feedback, 'id' | 'handler_id'>,
): Promise<void> {
  const { organizationId } = deskOf(call)
  if (hasIt(call, feedback)) return
  if (organizationId !== null && (await hasPassedOn(database, { id: feedback.id, organizationId }))) return
  throw refused('record.notFound')
}
