import type { PushOutcome, PushRefusal } from '@qingtuan/domain/community-service/push'
import { sql } from 'kysely'
import type { KyselyDatabase } from '../../../platform/database/database.ts'

export interface DueRecord {
  readonly recordId: string
  readonly revision: number
  readonly attempts: number
  readonly personId: string
  readonly minutes: number
  readonly servedOn: string
  readonly enteredAt: Date
  readonly counters: string | null
  readonly project: string
  readonly organization: string
}

/**
 * Takes rows whose time has come, oldest first, so that nobody else sends them for a while: whoever is killed in
 * between leaves them to the next.
 */
export async function takeDue(
  database: KyselyDatabase,
  { now, until, limit }: { now: Date; until: Date; limit: number },
): Promise<DueRecord[]> {
  const { rows } = await sql<DueRecord>`
    with taken as (
      update service_record_push set due_at = ${until}::timestamptz, attempts = attempts + 1
      where record_id in (
        select record_id from service_record_push where due_at <= ${now}::timestamptz
        order by due_at, record_id limit ${limit} for update skip locked)
      returning record_id, revision, attempts)
    select taken.record_id as "recordId", revision, attempts, record.person_id as "personId", minutes,
      served_on as "servedOn", at as "enteredAt", counters_id as counters, project.title as project,
      organization.full_name as organization
    from taken
    join service_record as record on record.id = taken.record_id
    join service_project as project on project.id = record.project_id
    join organization on organization.id = record.organization_id
    order by taken.record_id`.execute(database)
  return rows
}

type Sent = Pick<DueRecord, 'recordId' | 'revision'>

/** The registry did not take it: it is sent again, unless a callback has settled it meanwhile. */
export async function postpone(
  database: KyselyDatabase,
  { recordId, revision }: Sent,
  dueAt: Date,
): Promise<void> {
  await database
    .updateTable('service_record_push')
    .set({ due_at: dueAt })
    .where('record_id', '=', recordId)
    .where('revision', '=', revision)
    .where('outcome', 'is', null)
    .execute()
}

export async function noteReceived(
  database: KyselyDatabase,
  { recordId, revision }: Sent,
  at: Date,
): Promise<void> {
  await database
    .updateTable('service_record_push')
    .set({ due_at: null, received_at: at })
    .where('record_id', '=', recordId)
    .where('revision', '=', revision)
    .execute()
}

export interface Settlement extends Sent {
  readonly outcome: PushOutcome
  readonly refusal: PushRefusal | null
  readonly at: Date
}

/**
 * What became of a row; of an earlier revision it is of no use any more. The registry may change its mind: whoever
 * registers there afterwards has their hours accepted.
 */
export async function settlePush(database: KyselyDatabase, settlement: Settlement): Promise<void> {
  const { recordId, revision, outcome, at } = settlement
  const refusal = outcome === 'refused' ? (settlement.refusal ?? 'other') : null
  await database
    .updateTable('service_record_push')
    .set({ outcome, refusal, settled_at: at, due_at: null, received_at: sql`coalesce(received_at, ${at})` })
    .where('record_id', '=', recordId)
    .where('revision', '=', revision)
    .execute()
}
