import { signatureOf } from '../../platform/actor.ts'
import { recordAudits } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { insertStoppedEvents, lockTransferring, settleTransferring } from './store/transferring.ts'

export interface StoppedTransfer {
  readonly memberId: string
  /** Short names of the branches that it led from and to; none of one that led out of the system. */
  readonly between?: readonly [string, string]
  readonly note?: string
}

/**
 * Makes members again what they were before their transfers, active or floating: what `changeMember` does for one, in
 * a few statements for any number. A membership that ended meanwhile stays ended.
 */
export async function stopTransfers(
  trx: Transaction,
  call: Call,
  stopped: readonly StoppedTransfer[],
): Promise<void> {
  const members = await lockTransferring(
    trx,
    stopped.map(({ memberId }) => memberId),
  )
  if (members.length === 0) return
  const told = new Map(stopped.map((one) => [one.memberId, one]))
  await settleTransferring(
    trx,
    members.map(({ id }) => id),
  )
  const by = { account_id: call.actor?.accountId ?? null, by_name: signatureOf(call.actor), at: call.now }
  await insertStoppedEvents(
    trx,
    members.map(({ id, organization_id }) => ({
      member_id: id,
      organization_id,
      ...tellingOf(told.get(id)),
      ...by,
    })),
  )
  await recordAudits(
    trx,
    call,
    members.map(({ id, floating_since }) => ({
      act: 'members.stopTransfer',
      subjectKind: 'member',
      subjectId: id,
      before: { status: 'transferring' },
      after: { status: floating_since === null ? 'active' : 'floating' },
    })),
  )
}

function tellingOf(stopped: StoppedTransfer | undefined) {
  const details = stopped?.between ? JSON.stringify({ organization: stopped.between }) : null
  return { details, note: stopped?.note ?? null }
}
