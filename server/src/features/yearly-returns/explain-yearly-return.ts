import { mayExplainReturnOf } from '@qingtuan/domain/cadres/yearly-return-access'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { decideExplanation } from '@qingtuan/domain/yearly-returns/explanation'
import { signatureOf } from '../../platform/actor.ts'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf, organizationOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must, refused } from '../../platform/refused.ts'
import type { ReturnInFull } from './describe-return.ts'
import { getYearlyReturn } from './get-yearly-return.ts'
import type { ReturnKey } from './store/returns.ts'
import { lockReturn, saveExplanation } from './store/returns.ts'

type Input = ReturnKey & { readonly text: string }

/** Says why members became fewer. */
export async function explainYearlyReturn(call: Call, input: Input): Promise<ReturnInFull> {
  await inTransaction(call.platform.database, (trx) => explain(trx, call, input))
  return getYearlyReturn(call, input)
}

async function explain(trx: Transaction, call: Call, { text: typed, ...key }: Input): Promise<void> {
  if (!mayExplainReturnOf(organizationOf(call), key.organizationId)) throw refused('record.notFound')
  const row = await lockReturn(trx, key)
  if (row === null) throw refused('record.notFound')
  const today = toShanghaiDate(call.now)
  const { before, members: now } = row
  const text = must(decideExplanation({ year: key.year, before, now, text: typed, today }))
  const actor = actorOf(call)
  const { accountId } = actor
  const byName = signatureOf(actor)
  await saveExplanation(trx, key, { text, at: call.now, accountId, byName })
  await recordAudit(trx, call, {
    act: 'yearlyReturns.explain',
    subjectKind: 'yearlyReturn',
    subjectId: `${key.organizationId}/${key.year}`,
    before: { explanation: row.explanation },
    after: { explanation: text },
  })
}
