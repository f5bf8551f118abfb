import type { IdentityChangeState } from '@qingtuan/domain/identity-changes/state'
import type { Insertable, Selectable } from 'kysely'
import { sql } from 'kysely'
import { z } from 'zod'
import { readCursor } from '../../../platform/cursor.ts'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { refusingBy } from '../../../platform/database/refusing-by.ts'

export type IdentityChange = Selectable<Database['identity_change']>
type NewChange = Insertable<Database['identity_change']>

const refusing = refusingBy({ identity_change_open: 'identityChange.alreadyOpen' })

/** Refuses `identityChange.alreadyOpen`. */
export async function insertChange(trx: Transaction, row: NewChange): Promise<void> {
  await refusing(trx.insertInto('identity_change').values(row).execute())
}

export async function findChange(database: KyselyDatabase, id: string): Promise<IdentityChange | null> {
  const query = database.selectFrom('identity_change').selectAll().where('id', '=', id)
  return (await query.executeTakeFirst()) ?? null
}

/** The same, held until the end of the transaction: of two who decide at once, the second sees what the first did. */
export async function lockChange(trx: Transaction, id: string): Promise<IdentityChange | null> {
  const query = trx.selectFrom('identity_change').selectAll().where('id', '=', id).forUpdate()
  return (await query.executeTakeFirst()) ?? null
}

type Settlement = Partial<
  Pick<
    IdentityChange,
    'state' | 'looked_at' | 'decided_at' | 'decided_by' | 'decided_by_name' | 'decision_reason'
  >
>

export async function saveChange(trx: Transaction, id: string, change: Settlement): Promise<void> {
  await trx.updateTable('identity_change').set(change).where('id', '=', id).executeTakeFirstOrThrow()
}

const place = z.object({ id: z.uuid() })
export type Place = z.infer<typeof place>

export function readPlace(cursor: string | undefined): Place | null {
  return readCursor(place, cursor)
}

/** Changes with the branch in which the member is now, and its superior. */
function selectPlaced(database: KyselyDatabase) {
  return database
    .selectFrom('identity_change as change')
    .innerJoin('member', 'member.id', 'change.member_id')
    .innerJoin('organization as branch', 'branch.id', 'member.organization_id')
    .leftJoin('organization as superior', 'superior.id', 'branch.parent_id')
    .selectAll('change')
    .select(['branch.id as branch_id', 'branch.parent_id', 'branch.short_name as branch_name'])
    .select('superior.short_name as superior_name')
}

export type PlacedChange = Awaited<ReturnType<ReturnType<typeof selectPlaced>['execute']>>[number]

export async function findPlaced(database: KyselyDatabase, id: string): Promise<PlacedChange | null> {
  return (await selectPlaced(database).where('change.id', '=', id).executeTakeFirst()) ?? null
}

interface ListWish {
  readonly organizationId: number
  readonly state?: IdentityChangeState | undefined
  readonly after: Place | null
  readonly limit: number
}

/** One page of an organization’s own and of its direct children’s changes, newest first. */
export function listPlaced(database: KyselyDatabase, wish: ListWish): Promise<PlacedChange[]> {
  const { organizationId: self, state, after } = wish
  let query = selectPlaced(database).where(sql<boolean>`(branch.id = ${self} or branch.parent_id = ${self})`)
  if (state) query = query.where('change.state', '=', state)
  if (after) query = query.where('change.id', '<', after.id)
  return query.orderBy('change.id', 'desc').limit(wish.limit).execute()
}

/** How many wait for the decision of a direct superior. */
export async function countWaiting(database: KyselyDatabase, superiorId: number): Promise<number> {
  const row = await database
    .selectFrom('identity_change as change')
    .innerJoin('member', 'member.id', 'change.member_id')
    .innerJoin('organization as branch', 'branch.id', 'member.organization_id')
    .select((expression) => expression.fn.countAll<string>().as('amount'))
    .where('change.state', '=', 'pending')
    .where('branch.parent_id', '=', superiorId)
    .executeTakeFirstOrThrow()
  return Number(row.amount)
}
