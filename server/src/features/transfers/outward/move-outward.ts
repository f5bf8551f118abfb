import { pathIds } from '@qingtuan/domain/organizations/path'
import type { OutwardAct, OutwardState } from '@qingtuan/domain/transfers/outward'
import { issuesLetters } from '@qingtuan/domain/transfers/outward'
import { signatureOf } from '../../../platform/actor.ts'
import { recordAudit } from '../../../platform/audit/record-audit.ts'
import type { Call } from '../../../platform/call.ts'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { announceNotices } from '../../../platform/notices/announce-notice.ts'
import type { OutwardChange, OutwardRow } from '../store/outward.ts'
import { changeOutward, findOutward, insertOutwardStep } from '../store/outward.ts'
import { livingAmong } from '../store/outward-open.ts'
import { heldBy } from '../waiting.ts'
import { outwardNotices } from './outward-notices.ts'
import { settleSentOut } from './settle-sent-out.ts'

export interface OutwardMove {
  readonly act: OutwardAct
  readonly actor: 'member' | 'oldSide' | 'issuer' | 'system'
  readonly state: OutwardState
  readonly reason: string | null
  readonly set?: OutwardChange
}

const SETTLED: readonly OutwardState[] = ['confirmed', 'returned', 'withdrawn', 'closed']

/** Writes an accepted act: row, step, trail, what it means for the member, and who is told; in one transaction. */
export async function moveOutward(
  trx: Transaction,
  call: Call,
  before: OutwardRow,
  move: OutwardMove,
): Promise<void> {
  const holderId = await holderOf(trx, move.state, before)
  await changeOutward(trx, before.id, {
    ...move.set,
    state: move.state,
    ...heldBy(call, holderId),
    decided_at: SETTLED.includes(move.state) ? call.now : null,
  })
  const after = await findOutward(trx, before.id)
  if (after === null) throw new Error(`Outward transfer ${before.id} is gone while it is held`)
  await recordOutwardStep(trx, call, after, move)
  await recordAudit(trx, call, {
    act: `transfers.outward.${move.act}`,
    subjectKind: 'outwardTransfer',
    subjectId: before.id,
    before: { state: before.state },
    after: { state: after.state, letter: after.letter_number },
  })
  await settleSentOut(trx, call, after)
  await announceNotices(trx, call, outwardNotices(call, after, move.reason))
}

/** Who has the step in a state: the old side, then the nearest committee or leading body above it, else the top. */
export async function holderOf(
  database: KyselyDatabase,
  state: OutwardState,
  { old_side_id, from_path }: Pick<OutwardRow, 'old_side_id' | 'from_path'>,
): Promise<number | null> {
  if (state === 'submitted') return old_side_id
  if (state !== 'outApproved') return null
  const above = await livingAmong(database, pathIds(from_path))
  const issuers = above.filter(({ kind }) => issuesLetters(kind))
  return (issuers.at(-1) ?? above[0])?.id ?? old_side_id
}

interface Step {
  readonly act: 'start' | OutwardAct | 'pass'
  readonly actor: OutwardMove['actor']
  readonly reason: string | null
}

export async function recordOutwardStep(
  trx: Transaction,
  call: Call,
  after: OutwardRow,
  { act, actor, reason }: Step,
): Promise<void> {
  await insertOutwardStep(trx, {
    outward_transfer_id: after.id,
    act,
    at: call.now,
    actor,
    account_id: call.actor?.accountId ?? null,
    by_name: signatureOf(call.actor),
    organization_id: after.holder_id,
    reason,
  })
}
