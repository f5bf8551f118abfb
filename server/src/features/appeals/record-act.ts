import type { AppealAct, AppealActor, AppealState } from '@qingtuan/domain/appeals/state'
import { APPEAL_ACTORS_OF } from '@qingtuan/domain/appeals/transitions'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { insertStep } from './store/steps.ts'

export interface Act {
  readonly id: string
  readonly act: AppealAct
  /** Where it is not who usually does it. */
  readonly actor?: AppealActor
  readonly before?: AppealState
  readonly after: AppealState
  /** What else changed; never a name, a number, a phone. */
  readonly facts?: Record<string, unknown>
}

/** Writes an act into the steps, and into the audit trail. */
export async function recordAct(trx: Transaction, call: Call, done: Act): Promise<void> {
  const actor = done.actor ?? APPEAL_ACTORS_OF[done.act]
  const account_id = actor === 'system' ? null : (call.actor?.accountId ?? null)
  await insertStep(trx, { appeal_id: done.id, act: done.act, at: call.now, actor, account_id })
  await recordAudit(trx, call, {
    act: `appeals.${done.act}`,
    subjectKind: 'appeal',
    subjectId: done.id,
    ...(done.before ? { before: { state: done.before } } : {}),
    after: { state: done.after, ...done.facts },
  })
}
