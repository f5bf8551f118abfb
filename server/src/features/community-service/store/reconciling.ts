import type { PushOutcome } from '@qingtuan/domain/community-service/push'
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
  /** Is on its way anyway. */
  readonly isDue: boolean
}

/** Rows that were entered in a stretch of time and are to be at the registry, by id. */
export async function readOurs(
  database: KyselyDatabase,
  { from, until }: { from: Date; until: Date },
): Promise<Map<string, OurRow>> {
  const { rows } = await sql<OurRow>`
    select record_id as "recordId", revision, minutes, served_on as "servedOn", outcome,
      due_at is not null as "isDue"
    from service_record join service_record_push on record_id = id
    where at >= ${from}::timestamptz and at < ${until}::timestamptz`.execute(database)
  return new Map(rows.map((row) => [row.recordId, row]))
}

/** Sends a row again, under the revision given; whatever was said of it is void. */
export async function sendAgain(
  database: KyselyDatabase,
  { recordId, revision, dueAt }: { recordId: string; revision: number; dueAt: Date },
): Promise<void> {
  const anew = { attempts: 0, received_at: null, settled_at: null, outcome: null, refusal: null }
  await database
    .updateTable('service_record_push')
    .set({ ...anew, revision, due_at: dueAt })
    .where('record_id', '=', recordId)
    .execute()
}

type Report = Omit<Insertable<Database['volunteer_registry_reconciliation']>, 'id'>

export async function insertReport(database: KyselyDatabase, report: Report): Promise<void> {
  await database
    .insertInto('volunteer_registry_reconciliation')
    .values({ id: newId(), ...report })
    .execute()
}
