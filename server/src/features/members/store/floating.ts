import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { insertDeltasOf } from './deltas.ts'

/** An organization as a row of `member` keeps it. */
export interface Place {
  readonly id: number
  readonly path: string
}

export interface OnRoll {
  readonly id: string
  readonly personId: string
}

/** Members on the roll of one organization itself, without those who left. */
export async function countOnRoll(database: KyselyDatabase, organizationId: number): Promise<number> {
  const { amount } = await database
    .selectFrom('member')
    .select((count) => count.fn.countAll<string>().as('amount'))
    .where('organization_id', '=', organizationId)
    .where('status', '<>', 'left')
    .executeTakeFirstOrThrow()
  return Number(amount)
}

/** The same members, held until the end of the transaction. */
export function lockRoll(trx: Transaction, organizationId: number): Promise<OnRoll[]> {
  return trx
    .selectFrom('member')
    .select(['id', 'person_id as personId'])
    .where('organization_id', '=', organizationId)
    .where('status', '<>', 'left')
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** Moves them all to another organization, without a branch, and the figures with them; who floats already keeps since when. */
export async function moveRoll(
  trx: Transaction,
  { memberIds, to, at }: { memberIds: readonly string[]; to: Place; at: Date },
): Promise<void> {
  const these = sql<boolean>`id = any(${memberIds}::uuid[])`
  await insertDeltasOf(trx, these, -1)
  await sql`
    update member set status = 'floating', organization_id = ${to.id}, org_path = ${to.path},
      floating_since = case when status = 'active' or floating_since is null then ${at} else floating_since end
    where ${these}`.execute(trx)
  await insertDeltasOf(trx, these, 1)
}

interface Happening {
  readonly memberIds: readonly string[]
  readonly organizationId: number
  readonly at: Date
  readonly accountId: string | null
  readonly byName: string
}

/** The same event for many, in one statement. */
export async function insertFloatedEvents(trx: Transaction, happening: Happening): Promise<void> {
  const { memberIds, organizationId, at, accountId, byName } = happening
  const ids = memberIds.map(() => newId())
  await sql`
    insert into member_event (id, member_id, kind, at, organization_id, account_id, by_name)
    select id, member_id, 'floated', ${at}::timestamptz, ${organizationId}::integer, ${accountId}::uuid, ${byName}
    from unnest(${ids}::uuid[], ${memberIds}::uuid[]) as floated (id, member_id)`.execute(trx)
}
