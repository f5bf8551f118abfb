import { mayCloseRectification, maySeeRectification } from '@qingtuan/domain/cadres/finding-access'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { recordAudit } from '../../../platform/audit/record-audit.ts'
import type { Call } from '../../../platform/call.ts'
import { actorOf } from '../../../platform/call.ts'
import type { Transaction } from '../../../platform/database/database.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { announceNotices } from '../../../platform/notices/announce-notice.ts'
import type { Platform } from '../../../platform/platform.ts'
import { refused } from '../../../platform/refused.ts'
import { systemCall } from '../../../platform/system-call.ts'
import type { RectificationRow } from '../store/rectifications.ts'
import {
  findOverdue,
  findRectification,
  freezeRectification,
  lockRectification,
  readChildIds,
} from '../store/rectifications.ts'
import type { Rectification } from './describe.ts'
import { describe, placeOf } from './describe.ts'

/** Ends a campaign before its deadline. */
export async function endRectification(call: Call, { id }: { id: string }): Promise<Rectification> {
  const { power } = actorOf(call)
  await inTransaction(call.platform.database, async (trx) => {
    const row = await lockRectification(trx, id)
    if (row === null || !maySeeRectification(power, placeOf(row))) throw refused('record.notFound')
    if (!mayCloseRectification(power, placeOf(row))) throw refused('record.notFound')
    if (row.ended_at !== null) throw refused('rectification.over')
    await freeze(trx, call, row)
  })
  const row = await findRectification(call.platform.database, id)
  if (row === null) throw refused('record.notFound')
  return describe(call, row, row.path)
}

/** Ends those whose last day has passed. */
export async function endOverdueRectifications(platform: Platform): Promise<void> {
  const now = platform.clock()
  const call = systemCall(platform, now)
  for (const id of await findOverdue(platform.database, toShanghaiDate(now)))
    await inTransaction(platform.database, async (trx) => {
      const row = await lockRectification(trx, id)
      if (row !== null && row.ended_at === null) await freeze(trx, call, row)
    })
}

async function freeze(trx: Transaction, call: Call, row: RectificationRow): Promise<void> {
  const { id, title } = row
  await freezeRectification(trx, id, call.now)
  const link = `/data-quality/campaigns/${id}`
  const kind = 'rectification.ended' as const
  const told = await whoIsTold(trx, row)
  await announceNotices(
    trx,
    call,
    told.map((organizationId) => ({ to: { organizationId }, kind, facts: { title }, link })),
  )
  const subject = { subjectKind: 'rectification', subjectId: id }
  await recordAudit(trx, call, { act: 'rectifications.end', ...subject, after: { title } })
}

/** Whoever started it; the officer has no notices, so the organizations that were told of the beginning are. */
async function whoIsTold(trx: Transaction, { organization_id: id }: RectificationRow): Promise<number[]> {
  return id === null ? readChildIds(trx, null) : [id]
}
