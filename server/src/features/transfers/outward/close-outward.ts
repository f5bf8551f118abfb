import { judgeOutwardAct } from '@qingtuan/domain/transfers/outward'
import { signatureOf } from '../../../platform/actor.ts'
import { recordAudits } from '../../../platform/audit/record-audit.ts'
import type { Call } from '../../../platform/call.ts'
import type { Transaction } from '../../../platform/database/database.ts'
import { announceNotices } from '../../../platform/notices/announce-notice.ts'
import { must } from '../../../platform/refused.ts'
import { stopTransfers } from '../../members/index.ts'
import type { OutwardRow } from '../store/outward.ts'
import { changeOutwards, insertOutwardSteps, lockOutwards } from '../store/outward.ts'
import { heldBy } from '../waiting.ts'
import { outwardNotices } from './outward-notices.ts'

/** Closes those that something else overtakes: what `moveOutward` does for one, in a few statements for any number. */
export async function closeOutward(
  trx: Transaction,
  call: Call,
  { ids, reason }: { readonly ids: readonly string[]; readonly reason: string },
): Promise<void> {
  if (ids.length === 0) return
  const rows = await lockOutwards(trx, ids)
  const changes = rows.map((before) => ({ before, after: closed(call, before, reason) }))
  const set = {
    state: 'closed',
    refusal_reason: reason,
    ...heldBy(call, null),
    decided_at: call.now,
  } as const
  await changeOutwards(trx, ids, set)
  await insertOutwardSteps(
    trx,
    rows.map(({ id }) => stepOf(call, id, reason)),
  )
  await recordAudits(
    trx,
    call,
    changes.map(({ before, after }) => ({
      act: 'transfers.outward.close',
      subjectKind: 'outwardTransfer',
      subjectId: before.id,
      before: { state: before.state },
      after: { state: after.state, letter: after.letter_number },
    })),
  )
  await stopTransfers(
    trx,
    call,
    rows.map(({ member_id }) => ({ memberId: member_id, note: reason })),
  )
  await announceNotices(
    trx,
    call,
    changes.flatMap(({ after }) => outwardNotices(call, after, reason)),
  )
}

function closed(call: Call, row: OutwardRow, reason: string): OutwardRow {
  const state = must(judgeOutwardAct(row.state, 'close', 'system'))
  const held = { ...heldBy(call, null), holder_path: null, holder_name: null }
  return { ...row, ...held, state, refusal_reason: reason, decided_at: call.now }
}

function stepOf({ actor, now }: Call, id: string, reason: string) {
  const by = { account_id: actor?.accountId ?? null, by_name: signatureOf(actor) }
  const act = { act: 'close', actor: 'system' } as const
  return { outward_transfer_id: id, ...act, at: now, ...by, organization_id: null, reason }
}
