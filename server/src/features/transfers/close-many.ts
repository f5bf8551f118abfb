import { judgeTransferAct } from '@qingtuan/domain/transfers/state'
import { signatureOf } from '../../platform/actor.ts'
import { recordAudits } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import { must } from '../../platform/refused.ts'
import { stopTransfers } from '../members/index.ts'
import { factsOf } from './move-on.ts'
import { noticesOf } from './notices.ts'
import { insertSteps } from './store/steps.ts'
import type { PlacedRow } from './store/transfers.ts'
import { changeTransfers, lockTransfers } from './store/transfers.ts'
import { heldBy } from './waiting.ts'

/** Closes transfers that something else overtakes: what `moveOn` does for one, in a few statements for any number. */
export async function closeMany(
  trx: Transaction,
  call: Call,
  { ids, reason }: { readonly ids: readonly string[]; readonly reason: string },
): Promise<void> {
  const rows = await lockTransfers(trx, ids)
  if (rows.length === 0) return
  const changes = rows.map((before) => ({ before, after: closed(call, before, reason), reason }))
  const set = {
    state: 'closed',
    refusal_reason: reason,
    ...heldBy(call, null),
    decided_at: call.now,
  } as const
  await changeTransfers(trx, ids, set)
  await insertSteps(
    trx,
    rows.map((row) => stepOf(call, row, reason)),
  )
  await recordAudits(
    trx,
    call,
    changes.map(({ before, after }) => ({
      act: 'transfers.close',
      subjectKind: 'transfer',
      subjectId: before.id,
      before: factsOf(before),
      after: factsOf(after),
    })),
  )
  await stopTransfers(
    trx,
    call,
    rows.map((row) => ({ memberId: row.member_id, between: [row.from_name, row.to_name] as const })),
  )
  await announceNotices(
    trx,
    call,
    changes.flatMap((change) => noticesOf(call, change)),
  )
}

function closed(call: Call, row: PlacedRow, reason: string): PlacedRow {
  const state = must(judgeTransferAct(row.state, 'close', 'system'))
  const held = { ...heldBy(call, null), holder_path: null, holder_name: null }
  return { ...row, ...held, state, refusal_reason: reason, decided_at: call.now }
}

function stepOf({ actor, now }: Call, { id }: PlacedRow, reason: string) {
  const by = { account_id: actor?.accountId ?? null, by_name: signatureOf(actor) }
  const act = { act: 'close', actor: 'system' } as const
  return { transfer_id: id, ...act, at: now, ...by, organization_id: null, reason }
}
