import { judgeCorrection } from '@qingtuan/domain/community-service/credit'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { recordAudit } from '../../../platform/audit/record-audit.ts'
import type { Call } from '../../../platform/call.ts'
import { actorOf } from '../../../platform/call.ts'
import type { Transaction } from '../../../platform/database/database.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { must, refused } from '../../../platform/refused.ts'
import { lockHours } from '../attendance/reach.ts'
import { enqueuePush } from '../registry/enqueue-push.ts'
import type { LedProjectRow } from '../store/led-projects.ts'
import type { NewRecord } from '../store/ledger.ts'
import { findStanding, insertRecords } from '../store/ledger.ts'
import { findListed } from '../store/list.ts'
import { mostOf, showHours } from './describe-table.ts'
import { tellCorrected } from './tell-credited.ts'

interface Wish {
  readonly id: string
  readonly signUpId: string
  readonly minutes: number
  readonly reason: string
}

/** What stands is taken back by a counter-entry, and what is right is credited anew; nothing is ever changed. */
export async function correctHours(call: Call, { id, signUpId, ...wish }: Wish) {
  await inTransaction(call.platform.database, async (trx) => {
    const project = await lockHours(trx, call, id)
    const row = await findListed(trx, { projectId: id, signUpId })
    if (row === null) throw refused('record.notFound')
    const standing = await findStanding(trx, { projectId: id, personId: row.person_id })
    const before = standing.credit?.minutes ?? 0
    const corrected = must(
      judgeCorrection(wish, { standing: before, most: mostOf(project), confirmedAt: project.confirmed_at }),
    )
    await enter(trx, call, { project, personId: row.person_id, standing, ...corrected })
    const told = { personId: row.person_id, before, minutes: corrected.minutes, reason: corrected.reason }
    await tellCorrected(trx, call, project, told)
  })
  return showHours(call, { id })
}

interface Correction {
  readonly project: LedProjectRow
  readonly personId: string
  readonly standing: Awaited<ReturnType<typeof findStanding>>
  readonly minutes: number
  readonly reason: string
}

async function enter(trx: Transaction, call: Call, correction: Correction): Promise<void> {
  const { project, personId, standing, minutes } = correction
  const entries = [
    ...(standing.credit ? [{ minutes: -standing.credit.minutes, countersId: standing.credit.id }] : []),
    ...(minutes > 0 ? [{ minutes, countersId: null }] : []),
  ]
  const records = entries.map((entry, at) => ({
    ...entry,
    ...headOf(call, correction),
    ordinal: standing.ordinal + at + 1,
  }))
  await enqueuePush(trx, call, await insertRecords(trx, records))
  await recordAudit(trx, call, {
    act: 'communityService.correctHours',
    subjectKind: 'serviceProject',
    subjectId: project.id,
    before: { personId, minutes: standing.credit?.minutes ?? 0 },
    after: { personId, minutes },
  })
}

function headOf(
  call: Call,
  { project, personId, reason }: Correction,
): Omit<NewRecord, 'minutes' | 'countersId' | 'ordinal'> {
  return {
    personId,
    reason,
    projectId: project.id,
    organizationId: project.organization_id,
    servedOn: toShanghaiDate(project.starts_at),
    at: call.now,
    accountId: actorOf(call).accountId,
  }
}
