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
import { insertRecords } from '../store/ledger.ts'
import type { ListedRow } from '../store/list.ts'
import { listPeople } from '../store/list.ts'
import { mostOf, proposedFor, showHours } from './describe-table.ts'
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
    const { ends_at: endsAt, starts_at: startsAt, cancelled_at: cancelledAt, confirmed_at } = project
    must(judgeConfirming({ startsAt, endsAt, cancelledAt, confirmedAt: confirmed_at }, call.now))
    const people = await listPeople(trx, id)
    const records = judgeEntries(call, project, { people, entries })
    await markConfirmed(trx, id, call.now)
    await enter(trx, call, { id, records: records.filter(({ minutes }) => minutes > 0) })
    await tellCredited(trx, call, project, records)
  })
  return showHours(call, { id })
}

/** Each person on the list exactly once: somebody who came onto it meanwhile must not be passed over. */
function judgeEntries(
  call: Call,
  project: LedProjectRow,
  { people, entries }: { people: readonly ListedRow[]; entries: readonly Entry[] },
): NewRecord[] {
  const wishes = new Map(entries.map((entry) => [entry.signUpId, entry]))
  if (wishes.size !== entries.length || wishes.size !== people.length)
    throw refused('serviceHours.entryMissing')
  return people.map((row) => {
    const wish = wishes.get(row.id)
    if (!wish) throw refused('serviceHours.entryMissing')
    const bounds = { proposed: proposedFor(project, row), most: mostOf(project) }
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

async function enter(
  trx: Transaction,
  call: Call,
  { id, records }: { id: string; records: readonly NewRecord[] },
): Promise<void> {
  await enqueuePush(trx, call, await insertRecords(trx, records))
  const minutes = records.reduce((sum, record) => sum + record.minutes, 0)
  await recordAudit(trx, call, {
    act: 'communityService.confirmHours',
    subjectKind: 'serviceProject',
    subjectId: id,
    after: { people: records.length, minutes },
  })
}
