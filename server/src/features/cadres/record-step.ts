import type { PostStep } from '@qingtuan/domain/cadres/post-state'
import { signatureOf } from '../../platform/actor.ts'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { insertSteps } from './store/steps.ts'

export interface Step {
  readonly postId: string
  readonly act: PostStep
  readonly reason?: string | null
  /** `{ <entry>: [old, new] }`. */
  readonly details?: Readonly<Record<string, readonly [unknown, unknown]>>
  readonly before?: Record<string, unknown>
  readonly after: Record<string, unknown>
}

/** Writes an act into the history of the post and into the audit trail. */
export async function recordStep(trx: Transaction, call: Call, step: Step): Promise<void> {
  const { postId, act, reason = null, details } = step
  await insertSteps(trx, [
    {
      cadre_post_id: postId,
      act,
      at: call.now,
      account_id: call.actor?.accountId ?? null,
      by_name: signatureOf(call.actor),
      reason,
      details: details ? JSON.stringify(details) : null,
    },
  ])
  await recordAudit(trx, call, {
    act: `cadres.${act}`,
    subjectKind: 'cadrePost',
    subjectId: postId,
    ...(step.before ? { before: step.before } : {}),
    after: reason === null ? step.after : { ...step.after, reason },
  })
}
