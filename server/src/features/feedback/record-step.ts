import type { FeedbackAct } from '@qingtuan/domain/feedback/state'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import type { Feedback } from './store/feedback.ts'
import { insertStep } from './store/steps.ts'

interface Done {
  readonly before: Pick<Feedback, 'id' | 'state' | 'handler_id'>
  readonly act: 'send' | 'pass' | 'settle' | FeedbackAct
  readonly actor: 'reporter' | 'handler' | 'system'
  /** Who did it, as it is shown; empty for the system. */
  readonly byName: string
  readonly after: Feedback['state']
  /** Only where it changed hands. */
  readonly nextHandlerId?: number | null
  readonly text?: string | null
}

/** Writes an act into the steps, which both sides read, and into the trail, which keeps no words of anybody. */
export async function recordStep(trx: Transaction, call: Call, done: Done): Promise<void> {
  const { before, act, actor, byName, after, nextHandlerId = null, text = null } = done
  await insertStep(trx, {
    feedback_id: before.id,
    act,
    at: call.now,
    actor,
    account_id: actor === 'system' ? null : (call.actor?.accountId ?? null),
    by_name: byName,
    handler_id: act === 'send' ? null : before.handler_id,
    next_handler_id: nextHandlerId,
    text,
  })
  await recordAudit(trx, call, {
    act: `feedback.${act}`,
    subjectKind: 'feedback',
    subjectId: before.id,
    ...(act === 'send' ? {} : { before: { state: before.state, handlerId: before.handler_id } }),
    after: { state: after, ...(done.nextHandlerId === undefined ? {} : { handlerId: nextHandlerId }) },
  })
}
