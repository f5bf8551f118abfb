import { judgeConfirming, judgeCredit } from '@qingtuan/domain/community-service/credit'
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
import { markConfirmed } from '../store/led-projects.ts'
import type { NewRecord } from '../store/ledger.ts'
import { findCreditedElsewhere, insertRecords } from '../store/ledger.ts'
import type { ListedRow } from '../store/list.ts'
import { holdPeople, listPeople } from '../store/list.ts'
import { mostOf, proposedFor, showHours, standingOf } from './describe-table.ts'
import { tellCredited } from './tell-credited.ts'

interface Entry {
  readonly signUpId: string
  readonly minutes: number
  readonly reason?: string | undefined
}

interface Wish {
  readonly id: string
  readonly entries: readonly Entry[]
}

/** Once for a project: everybody with a place is credited or not, and told so. */
export async function confirmHours(call: Call, { id, entries }: Wish) {
  await inTransaction(call.platform.database, async (trx) => {
    const project = await lockHours(trx, call, id)
    must(judgeConfirming(standingOf(project), call.now))
    const people = await listPeople(trx, id)
    await holdPeople(
      trx,
      people.map(({ person_id }) => person_id),
    )
    const elsewhere = await findCreditedElsewhere(trx, project, people)
    const records = judgeEntries(call, project, { people, entries, elsewhere })
    await markConfirmed(trx, id, call.now)
    await enter(trx, call, id, records)
    await tellCredited(trx, call, project, records)
  })
  return showHours(call, { id })
}

interface Table {
  readonly people: readonly ListedRow[]
  readonly entries: readonly Entry[]
  /** Who has hours of the same time to their credit, and of which project. */
  readonly elsewhere: ReadonlyMap<string, string>
}

/** Each person on the list exactly once: somebody who came onto it meanwhile must not be passed over. */
function judgeEntries(
  call: Call,
  project: LedProjectRow,
  { people, entries, elsewhere }: Table,
): NewRecord[] {
  const wishes = new Map(entries.map((entry) => [entry.signUpId, entry]))
  if (wishes.size !== entries.length || wishes.size !== people.length)
    throw refused('serviceHours.entryMissing')
  return people.map((row) => {
    const wish = wishes.get(row.id)
    if (!wish) throw refused('serviceHours.entryMissing')
    const bounds = { proposed: proposedFor(project, row, elsewhere), most: mostOf(project) }
    return recordOf(call, project, { personId: row.person_id, ...must(judgeCredit(wish, bounds)) })
  })
}

type Credit = Pick<NewRecord, 'personId' | 'minutes' | 'reason'>

/** The first entry of somebody in a project. */
function recordOf(call: Call, project: LedProjectRow, credit: Credit): NewRecord {
  return {
    ...credit,
    projectId: project.id,
    organizationId: project.organization_id,
    ordinal: 1,
    countersId: null,
    servedOn: toShanghaiDate(project.starts_at),
    at: call.now,
    accountId: actorOf(call).accountId,
  }
}

async function enter(trx: Transaction, call: Call, id: string, records: readonly NewRecord[]): Promise<void> {
  const credited = records.filter(({ minutes }) => minutes > 0)
  await enqueuePush(trx, call, await insertRecords(trx, credited))
  const minutes = records.reduce((sum, record) => sum + record.minutes, 0)
  await recordAudit(trx, call, {
    act: 'communityService.confirmHours',
    subjectKind: 'serviceProject',
    subjectId: id,
    after: { people: credited.length, minutes, reasons: records.flatMap(withReason) },
  })
}

/** Who was credited nothing stands in no row of the ledger: why not, stands here. */
function withReason({ personId, minutes, reason }: NewRecord) {
  return reason === null ? [] : [{ personId, minutes, reason }]
}
