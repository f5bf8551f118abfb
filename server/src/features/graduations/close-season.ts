import type { GraduationSeason } from '@qingtuan/contract/graduations/season'
import { mayCloseSeason } from '@qingtuan/domain/cadres/graduation-access'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import type { KyselyDatabase, Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { refused } from '../../platform/refused.ts'
import { describe } from './describe.ts'
import { openInReach } from './reach.ts'
import { listOpenOf, lockSeason, updateClosed } from './store/seasons.ts'

export async function closeSeason(call: Call, { id }: { readonly id: string }): Promise<GraduationSeason> {
  const season = await inTransaction(call.platform.database, async (trx) => {
    const row = openInReach(call, await lockSeason(trx, id, 'close'))
    if (!mayCloseSeason(organizationOf(call), { organizationId: row.organization_id }))
      throw refused('record.notFound')
    await close(trx, call, [id])
    return { ...row, closed_at: call.now }
  })
  return describe(call, season)
}

async function close(trx: Transaction, call: Call, ids: readonly string[]): Promise<void> {
  await updateClosed(trx, ids, call.now)
  for (const subjectId of ids)
    await recordAudit(trx, call, { act: 'graduations.close', subjectKind: 'graduationSeason', subjectId })
}

/** Seasons that an organization would leave open behind it. */
export async function openMattersOf(database: KyselyDatabase, organizationId: number): Promise<number> {
  return (await listOpenOf(database, organizationId)).length
}

/** Closes them with its archival. Answers how many. */
export async function closeMattersOf(
  trx: Transaction,
  call: Call,
  { id: organizationId }: { readonly id: number },
): Promise<number> {
  const ids = await listOpenOf(trx, organizationId)
  await close(trx, call, ids)
  return ids.length
}
