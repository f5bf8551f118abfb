import type { Insertable, Selectable } from 'kysely'
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { anyOf, waysToName } from '../../members/index.ts'
import { withinSubtree } from '../../organizations/index.ts'
import type { Place } from './place.ts'
import { refusing } from './refusals.ts'

type NewOutward = Insertable<Database['outward_transfer']>
export type OutwardChange = Partial<Omit<NewOutward, 'id' | 'member_id' | 'person_id' | 'started_at'>>

/** A transfer out of the system with the places of its organizations as they are now. */
export interface OutwardRow extends Selectable<Database['outward_transfer']> {
  readonly from_path: string
  readonly holder_path: string | null
  readonly holder_name: string | null
  readonly issuer_short_name: string | null
}

/** Refuses `transfer.alreadyOpen`. */
export async function insertOutward(trx: Transaction, row: NewOutward): Promise<void> {
  await refusing(trx.insertInto('outward_transfer').values(row).execute())
}

export async function changeOutward(trx: Transaction, id: string, change: OutwardChange): Promise<void> {
  await trx.updateTable('outward_transfer').set(change).where('id', '=', id).executeTakeFirstOrThrow()
}

/** The same change of many. */
export async function changeOutwards(
  trx: Transaction,
  ids: readonly string[],
  change: OutwardChange,
): Promise<void> {
  await trx.updateTable('outward_transfer').set(change).where('id', 'in', ids).execute()
}

function selectOutward(database: KyselyDatabase) {
  return database
    .selectFrom('outward_transfer')
    .innerJoin('organization as origin', 'origin.id', 'outward_transfer.from_organization_id')
    .leftJoin('organization as holder', 'holder.id', 'outward_transfer.holder_id')
    .leftJoin('organization as issuer', 'issuer.id', 'outward_transfer.issuer_id')
    .selectAll('outward_transfer')
    .select(['origin.path as from_path', 'issuer.short_name as issuer_short_name'])
    .select(['holder.path as holder_path', 'holder.short_name as holder_name'])
}

export async function findOutward(database: KyselyDatabase, id: string): Promise<OutwardRow | null> {
  return (await selectOutward(database).where('outward_transfer.id', '=', id).executeTakeFirst()) ?? null
}

/** The same, held until the end of the transaction. */
export async function lockOutward(trx: Transaction, id: string): Promise<OutwardRow | null> {
  const query = trx.selectFrom('outward_transfer').select('id').where('id', '=', id).forUpdate()
  return (await query.executeTakeFirst()) ? findOutward(trx, id) : null
}

/** Many at once, held in the order of their ids. */
export async function lockOutwards(trx: Transaction, ids: readonly string[]): Promise<OutwardRow[]> {
  const held = trx.selectFrom('outward_transfer').select('id').where('id', 'in', ids)
  await held.orderBy('id').forUpdate().execute()
  return selectOutward(trx).where('outward_transfer.id', 'in', ids).orderBy('outward_transfer.id').execute()
}

/** By the token of the letter’s QR code. */
export async function findByToken(database: KyselyDatabase, hash: Buffer): Promise<OutwardRow | null> {
  const query = selectOutward(database).where('outward_transfer.letter_token_hash', '=', hash)
  return (await query.executeTakeFirst()) ?? null
}

export function outwardOf(database: KyselyDatabase, personId: string): Promise<OutwardRow[]> {
  return selectOutward(database)
    .where('outward_transfer.person_id', '=', personId)
    .orderBy('outward_transfer.id', 'desc')
    .execute()
}

const NAME = {
  name: 'outward_transfer.member_name',
  pinyin: 'outward_transfer.member_name_py',
  initials: 'outward_transfer.member_name_initials',
}

export interface OutwardListWish {
  readonly standing: 'mine' | 'open' | 'settled'
  readonly text?: string | undefined
  readonly askedBy: { readonly organizationId: number; readonly path: string }
  readonly after: Place | null
  readonly limit: number
}

/** One page, longest waiting first, settled ones latest first. */
export function listOutwardOf(database: KyselyDatabase, wish: OutwardListWish): Promise<OutwardRow[]> {
  const { standing, text, askedBy, after } = wish
  const settled = standing === 'settled'
  let page = selectOutward(database).where(withinSubtree('origin.path', askedBy.path))
  page = page.where('outward_transfer.decided_at', settled ? 'is not' : 'is', null)
  if (standing === 'mine') page = page.where('outward_transfer.holder_id', '=', askedBy.organizationId)
  if (text) page = page.where(anyOf(waysToName(NAME, text)))
  const place = sql`(outward_transfer.waits_since, outward_transfer.id)`
  const sign = settled ? sql`<` : sql`>`
  if (after) page = page.where(sql<boolean>`${place} ${sign} (${after.since}, ${after.id})`)
  const direction = settled ? 'desc' : 'asc'
  return page
    .orderBy('outward_transfer.waits_since', direction)
    .orderBy('outward_transfer.id', direction)
    .limit(wish.limit)
    .execute()
}

type StepRow = Insertable<Database['outward_transfer_step']>

export function insertOutwardStep(trx: Transaction, step: Omit<StepRow, 'id'>): Promise<void> {
  return insertOutwardSteps(trx, [step])
}

export async function insertOutwardSteps(
  trx: Transaction,
  steps: readonly Omit<StepRow, 'id'>[],
): Promise<void> {
  const rows = steps.map((step) => ({ id: newId(), ...step }))
  await trx.insertInto('outward_transfer_step').values(rows).execute()
}

/** The steps of some, oldest first. */
export function readOutwardSteps(database: KyselyDatabase, ids: readonly string[]) {
  return database
    .selectFrom('outward_transfer_step as step')
    .leftJoin('organization', 'organization.id', 'step.organization_id')
    .select(['step.outward_transfer_id', 'step.act', 'step.at', 'step.actor', 'step.by_name', 'step.reason'])
    .select(['step.organization_id', 'organization.short_name'])
    .where('step.outward_transfer_id', 'in', ids)
    .orderBy('step.id')
    .execute()
}
