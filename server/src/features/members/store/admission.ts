import type { Insertable } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Database, Transaction } from '../../../platform/database/database.ts'
import { refusing } from './refusals.ts'

type MemberRow = Insertable<Database['member']>

/** Refuses `joinApplication.alreadyMember` and, by the key of the number, `memberNumber.occupied`. */
export async function insertMember(trx: Transaction, row: MemberRow): Promise<void> {
  await refusing(trx.insertInto('member').values(row).execute())
  const key = { kind: 'memberNumber' as const, value: row.number, owner: row.id }
  await refusing(trx.insertInto('unique_key').values(key).execute())
}

export async function insertEvent(
  trx: Transaction,
  event: Omit<Insertable<Database['member_event']>, 'id'>,
): Promise<void> {
  await trx
    .insertInto('member_event')
    .values({ id: newId(), ...event })
    .execute()
}

/** Announces a change of the figures; a job folds it into the totals. */
export async function insertDelta(
  trx: Transaction,
  { org_path, status, sex, born_on }: Pick<MemberRow, 'org_path' | 'status' | 'sex' | 'born_on'>,
  amount: number,
): Promise<void> {
  const birth_year = Number(born_on.slice(0, 4))
  await trx
    .insertInto('member_count_delta')
    .values({ id: newId(), org_path, status, sex, birth_year, amount })
    .execute()
}
