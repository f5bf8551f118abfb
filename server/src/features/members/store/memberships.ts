import type { MemberStatus } from '@qingtuan/domain/members/status'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { plannedOnce } from '../../../platform/database/planned-once.ts'

export interface Membership {
  readonly memberId: string
  readonly status: MemberStatus
  readonly number: string
  readonly organizationId: number
  /** The first of the month for month precision. */
  readonly joinedOn: string
  readonly precision: 'day' | 'month'
  readonly floatingSince: Date | null
}

/** The membership of a person, whatever its status; null where there never was one. */
export async function readMembership(database: KyselyDatabase, personId: string): Promise<Membership | null> {
  const row = await database
    .selectFrom('member')
    .select(['id as memberId', 'status', 'number', 'organization_id as organizationId'])
    .select(['joined_on as joinedOn', 'joined_on_precision as precision', 'floating_since as floatingSince'])
    .where('person_id', '=', personId)
    .modifyEnd(plannedOnce)
    .executeTakeFirst()
  return row ?? null
}

/** The memberships of people, held until the end of the transaction; by person, without those who never had one. */
export async function lockMembershipsOf(
  trx: Transaction,
  personIds: readonly string[],
): Promise<Map<string, string>> {
  const query = trx.selectFrom('member').select(['id', 'person_id']).where('person_id', 'in', personIds)
  const rows = await query.orderBy('id').forUpdate().execute()
  return new Map(rows.map(({ id, person_id }) => [person_id, id]))
}

/** Whether a member, of whatever status, holds the number (FAQ M13). */
export async function isNumberTaken(database: KyselyDatabase, number: string): Promise<boolean> {
  const row = await database
    .selectFrom('unique_key')
    .select('owner')
    .where('kind', '=', 'memberNumber')
    .where('value', '=', number)
    .executeTakeFirst()
  return row !== undefined
}
