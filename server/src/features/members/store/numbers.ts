import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { refusing } from './refusals.ts'

interface Move {
  readonly memberId: string
  readonly from: string
  readonly to: string
}

/** Frees a member’s number and takes another; refuses `memberNumber.occupied`. */
export async function moveNumberKey(trx: Transaction, { memberId, from, to }: Move): Promise<void> {
  await trx
    .deleteFrom('unique_key')
    .where('kind', '=', 'memberNumber')
    .where('value', '=', from)
    .where('owner', '=', memberId)
    .execute()
  const key = { kind: 'memberNumber' as const, value: to, owner: memberId }
  await refusing(trx.insertInto('unique_key').values(key).execute())
}

/** The member, of whatever status, who holds a number; null where nobody does (FAQ M13). */
export async function findNumberHolder(database: KyselyDatabase, number: string): Promise<string | null> {
  const row = await database
    .selectFrom('unique_key')
    .select('owner')
    .where('kind', '=', 'memberNumber')
    .where('value', '=', number)
    .executeTakeFirst()
  return row?.owner ?? null
}

/** Marks numbers as disputed, or no longer; the members are locked. What is open about them the trail of its case says. */
export async function markNumberDisputed(
  trx: Transaction,
  memberIds: readonly string[],
  isDisputed: boolean,
): Promise<void> {
  if (memberIds.length === 0) return
  await trx.updateTable('member').set({ number_disputed: isDisputed }).where('id', 'in', memberIds).execute()
}

/** Provisional numbers of a branch’s members, which wait for the right ones. */
export async function countProvisional(database: KyselyDatabase, organizationId: number): Promise<number> {
  const { count } = await database
    .selectFrom('member')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('organization_id', '=', organizationId)
    .where('number', '>=', 'P')
    .where('number', '<', 'Q')
    .where('status', '<>', 'left')
    .executeTakeFirstOrThrow()
  return Number(count)
}
