import type { PushOutcome, PushRefusal } from '@qingtuan/domain/community-service/push'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import type { Insertable } from 'kysely'
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Database, KyselyDatabase } from '../../../platform/database/database.ts'

export interface OurRow {
  readonly recordId: string
  readonly revision: number
  readonly minutes: number
  readonly servedOn: string
  readonly outcome: PushOutcome | null
  /** Is on its way anyway, or has arrived there only since the list was asked for. */
  readonly isUnderWay: boolean
}

/** Rows that were entered in a stretch of time and are to be at the registry, by id. */
export async function readOurs(
  database: KyselyDatabase,
  { from, until, listedAt }: { from: Date; until: Date; listedAt: Date },
): Promise<Map<string, OurRow>> {
  const { rows } = await sql<OurRow>`
    select record_id as "recordId", revision, minutes, served_on as "servedOn", outcome,
      due_at is not null or received_at > ${listedAt}::timestamptz as "isUnderWay"
    from service_record join service_record_push on record_id = id
    where at >= ${from}::timestamptz and at < ${until}::timestamptz`.execute(database)
  return new Map(rows.map((row) => [row.recordId, row]))
}

/** Days of entry before a moment with rows that the registry has and of which it has not said what became of them. */
export async function findUndecidedDays(
  database: KyselyDatabase,
  { before }: { before: Date },
): Promise<CalendarDate[]> {
  const { rows } = await sql<{ day: CalendarDate }>`
    select distinct to_char(at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day
    from service_record_push join service_record on id = record_id
    where received_at is not null and outcome is null and at < ${before}::timestamptz
    order by day`.execute(database)
  return rows.map(({ day }) => day)
}

/** What was said of a row is void once it is sent anew. */
const ANEW = { attempts: 0, received_at: null, settled_at: null, outcome: null, refusal: null }

/** Sends a row of that revision anew under a greater one; nothing when somebody else has done so meanwhile. */
export async function sendAgain(
  database: KyselyDatabase,
  { recordId, revision, anew, dueAt }: { recordId: string; revision: number; anew: number; dueAt: Date },
): Promise<void> {
  await database
    .updateTable('service_record_push')
    .set({ ...ANEW, revision: anew, due_at: dueAt })
    .where('record_id', '=', recordId)
    .where('revision', '=', revision)
    .execute()
}

/**
 * Sends anew what the registry refused of one person for these reasons before it said otherwise; what it refused since
 * waits for what it says next.
 */
export async function requeueRefused(
  database: KyselyDatabase,
  person: { personId: string; refusals: readonly PushRefusal[]; refusedBefore: Date; dueAt: Date },
): Promise<void> {
  const { personId, refusals, refusedBefore, dueAt } = person
  await database
    .updateTable('service_record_push')
    .set(({ eb }) => ({ ...ANEW, revision: eb('revision', '+', 1), due_at: dueAt }))
    .where(({ exists, selectFrom, ref }) =>
      exists(
        selectFrom('service_record')
          .select('id')
          .where('id', '=', ref('service_record_push.record_id'))
          .where('person_id', '=', personId),
      ),
    )
    .where('outcome', '=', sql.lit('refused'))
    .where('refusal', 'in', [...refusals])
    .where('settled_at', '<', refusedBefore)
    .execute()
}

type Report = Omit<Insertable<Database['volunteer_registry_reconciliation']>, 'id'>

export async function insertReport(database: KyselyDatabase, report: Report): Promise<void> {
  await database
    .insertInto('volunteer_registry_reconciliation')
    .values({ id: newId(), ...report })
    .execute()
}
