import { REMARK_BOUNDS, readRemark } from '@qingtuan/domain/shared/remark'
import type { Call } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { refused } from '../../platform/refused.ts'
import { each } from './collect-cases.ts'
import type { Decision } from './decide-one.ts'
import { decideOne } from './decide-one.ts'
import { lockRow, moveCase } from './move-case.ts'
import { officerOf } from './reach.ts'

/** The officer takes cases up. */
export function takeCases(call: Call, { ids }: { ids: string[] }) {
  const taken_by = officerOf(call)
  return each(call, ids, (id) =>
    inTransaction(call.platform.database, async (trx) => {
      const row = await lockRow(trx, id)
      await moveCase(trx, call, { row, act: 'take', actor: 'officer', set: { taken_by } })
    }),
  )
}

interface Input {
  readonly items: readonly { readonly id: string; readonly otherNumber?: string | undefined }[]
  readonly decision: Decision
  readonly reason?: string | undefined
}

/** FAQ M13: decides a batch, each case on its own. A rejection is explained; any other decision may be. */
export function decideCases(call: Call, { items, decision, reason: raw }: Input) {
  officerOf(call)
  const reason = readRemark(raw ?? '')
  const isMissing = reason === null && (decision === 'rejected' || Boolean(raw?.trim()))
  if (isMissing) throw refused('numberCase.reasonRequired', REMARK_BOUNDS)
  const others = new Map(items.map(({ id, otherNumber }) => [id, otherNumber ?? '']))
  return each(call, [...others.keys()], (id) =>
    decideOne(call, { id, decision, reason, otherNumber: others.get(id) ?? '' }),
  )
}
