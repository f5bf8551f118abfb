import type { Insertable } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Database, Transaction } from '../../../platform/database/database.ts'
import type { Member } from './members.ts'
import { refusing } from './refusals.ts'

type MemberRow = Insertable<Database['member']>

/** Refuses `joinApplication.alreadyMember` and, by the key of the number, `memberNumber.occupied`. */
export async function insertMember(trx: Transaction, row: MemberRow): Promise<Member> {
  const member = await refusing(trx.insertInto('member').values(row).returningAll().executeTakeFirstOrThrow())
  const key = { kind: 'memberNumber' as const, value: row.number, owner: row.id }
  await refusing(trx.insertInto('unique_key').values(key).execute())
  return member
}

type NewEvent = Omit<Insertable<Database['member_event']>, 'id'>

export function insertEvent(trx: Transaction, event: NewEvent): Promise<void> {
  return insertEvents(trx, [event])
}

export async function insertEvents(trx: Transaction, events: readonly NewEvent[]): Promise<void> {
  const rows = events.map((event) => ({ id: newId(), ...event }))
  await trx.insertInto('member_event').values(rows).execute()
}
