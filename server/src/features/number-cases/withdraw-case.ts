import { REMARK_BOUNDS, readRemark } from '@qingtuan/domain/shared/remark'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { refused } from '../../platform/refused.ts'
import { announceEnd } from './announce-case.ts'
import { letPhotosGo } from './bring-photo.ts'
import type { CaseInFull } from './describe-case.ts'
import { getCase } from './list-cases.ts'
import { lockParties, releaseParties } from './lock-parties.ts'
import { lockRow, moveCase } from './move-case.ts'
import { caseRole } from './reach.ts'

interface Input {
  readonly id: string
  readonly reason: string
}

/** The branch finds that the number was its own mistake: the case ends, nothing else changes. */
export async function withdrawCase(call: Call, input: Input): Promise<CaseInFull> {
  await inTransaction(call.platform.database, (trx) => withdraw(trx, call, input))
  return getCase(call, input)
}

async function withdraw(trx: Transaction, call: Call, { id, reason: raw }: Input): Promise<void> {
  const row = await lockRow(trx, id)
  const actor = caseRole(call, row)
  if (actor === null) throw refused('access.denied')
  const reason = readRemark(raw)
  if (reason === null) throw refused('numberCase.reasonRequired', REMARK_BOUNDS)
  const set = { decided_at: call.now, decision_reason: reason }
  await moveCase(trx, call, { row, act: 'withdraw', actor, reason, set })
  const parties = await lockParties(trx, row)
  await releaseParties(trx, parties)
  await letPhotosGo(trx, call, { caseId: id })
  const news = { kind: 'numberCase.withdrawn', facts: {} } as const
  const people = { claimant: parties.claimant?.person_id ?? null, holder: parties.holder.person_id }
  await announceEnd(trx, call, row, { claimant: news, holder: news, people })
}
