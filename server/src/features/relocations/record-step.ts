import type { RelocationAct, RelocationSide } from '@qingtuan/domain/relocations/state'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import type { RelocationRow } from './store/relocations.ts'
import { insertStep } from './store/steps.ts'

interface Step {
  readonly act: RelocationAct
  readonly side?: RelocationSide
  /** Who acted; for `pass`, who has it now. */
  readonly organizationId: number | null
  readonly reason?: string
}

/** Writes an act into the steps, which both sides read, and into the audit trail. */
export async function recordStep(
  trx: Transaction,
  call: Call,
  after: RelocationRow,
  step: Step,
): Promise<void> {
  const { act, side = null, organizationId, reason = null } = step
  await insertStep(trx, {
    relocation_id: after.id,
    act,
    side,
    at: call.now,
    organization_id: organizationId,
    account_id: call.actor?.accountId ?? null,
    by_name: call.actor?.name ?? '',
    reason,
  })
  await recordAudit(trx, call, {
    act: `relocations.${act}`,
    subjectKind: 'relocation',
    subjectId: after.id,
    after: { state: after.state, organizationId: after.organization_id, side },
  })
}
