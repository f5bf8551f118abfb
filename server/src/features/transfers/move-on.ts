import type { TransferAct, TransferState } from '@qingtuan/domain/transfers/state'
import { signatureOf } from '../../platform/actor.ts'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import { noticesOf } from './notices.ts'
import type { StepActor } from './reach.ts'
import { settleMember } from './settle-member.ts'
import { insertStep } from './store/steps.ts'
import type { PlacedRow, TransferChange } from './store/transfers.ts'
import { changeTransfer, findTransfer } from './store/transfers.ts'
import { startWaiting } from './waiting.ts'

export interface Move {
  readonly act: TransferAct
  readonly actor: StepActor | 'system'
  readonly state: TransferState
  readonly reason: string | null
  /** What else changes; the place of a new target with it. */
  readonly set?: TransferChange
  readonly target?: { readonly id: number; readonly path: string }
}

/** Writes an accepted act: row, step, trail, what it means for the member, and who is told; in one transaction. */
export async function moveOn(trx: Transaction, call: Call, before: PlacedRow, move: Move): Promise<void> {
  const { id, to_organization_id, to_path } = before
  const target = move.target ?? { id: to_organization_id, path: to_path }
  const sides = { ...before, to_organization_id: target.id, to_path: target.path }
  const waiting = startWaiting(call, move.state, sides)
  await changeTransfer(trx, id, {
    ...move.set,
    to_organization_id: target.id,
    state: move.state,
    ...waiting,
  })
  const after = await findTransfer(trx, id)
  if (after === null) throw new Error(`Transfer ${id} is gone while it is held`)
  await recordStep(trx, call, after, move)
  await recordAudit(trx, call, {
    act: `transfers.${move.act}`,
    subjectKind: 'transfer',
    subjectId: id,
    before: factsOf(before),
    after: factsOf(after),
  })
  await settleMember(trx, call, { before, after })
  await announceNotices(trx, call, noticesOf(call, { before, after, reason: move.reason }))
}

export interface Step {
  readonly act: 'start' | TransferAct | 'pass'
  readonly actor: StepActor | 'system'
  readonly reason: string | null
}

export async function recordStep(trx: Transaction, call: Call, after: PlacedRow, step: Step): Promise<void> {
  await insertStep(trx, {
    transfer_id: after.id,
    act: step.act,
    at: call.now,
    actor: step.actor,
    account_id: call.actor?.accountId ?? null,
    by_name: signatureOf(call.actor),
    organization_id: after.state === 'done' ? after.to_organization_id : after.holder_id,
    reason: step.reason,
  })
}

/** The facts of a transfer that acts change. */
export function factsOf(row: Pick<PlacedRow, 'state' | 'to_organization_id' | 'holder_id'>) {
  return { state: row.state, to: row.to_organization_id, holder: row.holder_id }
}
