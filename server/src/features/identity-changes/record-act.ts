import type { IdentityChangeAct, IdentityChangeState } from '@qingtuan/domain/identity-changes/state'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'

interface Act {
  readonly id: string
  readonly act: 'ask' | 'openEvidence' | IdentityChangeAct
  readonly before?: IdentityChangeState
  readonly after: IdentityChangeState
}

/** Writes an act into the audit trail; who, when and why stand in the row itself. */
export async function recordAct(
  trx: Transaction,
  call: Call,
  { id, act, before, after }: Act,
): Promise<void> {
  await recordAudit(trx, call, {
    act: `identityChanges.${act}`,
    subjectKind: 'identityChange',
    subjectId: id,
    ...(before ? { before: { state: before } } : {}),
    after: { state: after },
  })
}
