import type { PostStep } from '@qingtuan/domain/cadres/post-state'
import { signatureOf } from '../../platform/actor.ts'
import type { AuditFacts } from '../../platform/audit/record-audit.ts'
import { recordAudits } from '../../platform/audit/record-audit.ts'
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
export function recordStep(trx: Transaction, call: Call, step: Step): Promise<void> {
  return recordSteps(trx, call, [step])
}

/** The same for what befalls many at once, in two statements. */
export async function recordSteps(trx: Transaction, call: Call, steps: readonly Step[]): Promise<void> {
  await insertSteps(
    trx,
    steps.map((step) => rowOf(call, step)),
  )
  await recordAudits(trx, call, steps.map(auditOf))
}

function rowOf({ actor, now }: Call, { postId, act, reason = null, details }: Step) {
  return {
    cadre_post_id: postId,
    act,
    at: now,
    account_id: actor?.accountId ?? null,
    by_name: signatureOf(actor),
    reason,
    details: details ? JSON.stringify(details) : null,
  }
}

function auditOf({ postId, act, reason = null, before, after }: Step): AuditFacts {
  return {
    act: `cadres.${act}`,
    subjectKind: 'cadrePost',
    subjectId: postId,
    ...(before ? { before } : {}),
    after: reason === null ? after : { ...after, reason },
  }
}
