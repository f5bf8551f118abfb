import type { Insertable } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Database, Transaction } from '../../../platform/database/database.ts'
import { plannedOnce } from '../../../platform/database/planned-once.ts'
import { writeLast } from '../../../platform/database/write-last.ts'
import type { Counted } from './deltas.ts'
import { refusing } from './refusals.ts'

type MemberRow = Insertable<Database['member']>

/**
 * Writes a member with the key of the number, in one statement; answers what the figures count by. Refuses
 * `joinApplication.alreadyMember` and, by that key, which is written after the member, `memberNumber.occupied`.
 */
export function insertMember(trx: Transaction, row: MemberRow): Promise<Counted> {
  const key = { kind: 'memberNumber' as const, value: row.number, owner: row.id }
  const query = trx
    .with('key', (database) => database.insertInto('unique_key').values(key))
    .insertInto('member')
    .values(row)
    .returning(['org_path', 'status', 'sex', 'born_on', 'joined_on'])
    .returning(['education_highest', 'ethnic_group', 'record_complete'])
    .modifyEnd(plannedOnce)
  return refusing(query.executeTakeFirstOrThrow())
}

type NewEvent = Omit<Insertable<Database['member_event']>, 'id'>

export async function insertEvent(trx: Transaction, event: NewEvent): Promise<void> {
  await writeLast(trx, trx.insertInto('member_event').values({ id: newId(), ...event }))
}

export async function insertEvents(trx: Transaction, events: readonly NewEvent[]): Promise<void> {
  const rows = events.map((event) => ({ id: newId(), ...event }))
  await trx.insertInto('member_event').values(rows).execute()
}
