import { OPEN_APPEAL_STATES } from '@qingtuan/domain/appeals/transitions'
import type { Insertable, Selectable } from 'kysely'
import { sql } from 'kysely'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { refusingBy } from '../../../platform/database/refusing-by.ts'

export type Appeal = Selectable<Database['appeal']>
export type NewAppeal = Insertable<Database['appeal']>

/** What may change about an appeal; what was filed, by whom and when never does. */
export type Change = Partial<
  Omit<NewAppeal, 'id' | 'number' | 'name' | 'document_box' | 'phone_box' | 'submitted_at'>
>

const refusing = refusingBy({ appeal_open: 'appeal.alreadyOpen' })

/** Refuses `appeal.alreadyOpen`. */
export async function insertAppeal(trx: Transaction, row: NewAppeal): Promise<void> {
  await refusing(trx.insertInto('appeal').values(row).execute())
}

export async function findAppeal(database: KyselyDatabase, id: string): Promise<Appeal | null> {
  return (await byId(database, id).executeTakeFirst()) ?? null
}

/** The same, held until the end of the transaction: of two who act at once, the second sees what the first did. */
export async function lockAppeal(trx: Transaction, id: string): Promise<Appeal | null> {
  return (await byId(trx, id).forUpdate().executeTakeFirst()) ?? null
}

function byId(database: KyselyDatabase, id: string) {
  return database.selectFrom('appeal').selectAll().where('id', '=', id)
}

/** The appeal of this number, for whoever knows the phone that it was filed for. */
export async function findFollowed(
  database: KyselyDatabase,
  { number, phoneIndex }: { number: string; phoneIndex: string },
): Promise<Appeal | null> {
  const row = await database
    .selectFrom('appeal')
    .selectAll()
    .where('number', '=', number)
    .where('phone_index', '=', phoneIndex)
    .executeTakeFirst()
  return row ?? null
}

/** The appeal of which the present holder was warned with this token. */
export async function findByObjectionToken(
  database: KyselyDatabase,
  tokenHash: Buffer,
): Promise<Appeal | null> {
  const row = await database
    .selectFrom('appeal')
    .selectAll()
    .where('objection_token_hash', '=', tokenHash)
    .executeTakeFirst()
  return row ?? null
}

export async function changeAppeal(trx: Transaction, id: string, change: Change): Promise<void> {
  await trx.updateTable('appeal').set(change).where('id', '=', id).executeTakeFirstOrThrow()
}

/** Which wait for photos that were asked for before this instant, the longest first. */
export async function findPhotosAskedBefore(database: KyselyDatabase, asked: Date): Promise<string[]> {
  const rows = await database
    .selectFrom('appeal')
    .select('id')
    .where('state', '=', 'photosAsked')
    .where('state_since', '<', asked)
    .orderBy('state_since')
    .execute()
  return rows.map((row) => row.id)
}

interface Filer {
  readonly documentIndex: string
  readonly phoneIndex: string
}

/**
 * Lets appeals for one document, or from one phone, be filed one after the other: there is no row yet that could be
 * locked, and counted at the same time each would be the third.
 */
export async function queueUp(trx: Transaction, { documentIndex, phoneIndex }: Filer): Promise<void> {
  for (const key of [`appeal:${documentIndex}`, `appeal:${phoneIndex}`].sort())
    await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(trx)
}

/** The number of the open appeal for this document and phone. */
export async function findOpenNumber(
  database: KyselyDatabase,
  { documentIndex, phoneIndex }: Filer,
): Promise<string | null> {
  const row = await database
    .selectFrom('appeal')
    .select('number')
    .where('document_index', '=', documentIndex)
    .where('phone_index', '=', phoneIndex)
    .where('state', 'in', OPEN_APPEAL_STATES)
    .executeTakeFirst()
  return row?.number ?? null
}

/** When appeals for a document, or from a phone, were filed. */
export async function filedSince(
  database: KyselyDatabase,
  column: 'document_index' | 'phone_index',
  { index, since }: { index: string; since: Date },
): Promise<Date[]> {
  const rows = await database
    .selectFrom('appeal')
    .select('submitted_at')
    .where(column, '=', index)
    .where('submitted_at', '>=', since)
    .execute()
  return rows.map((row) => row.submitted_at)
}

/** The latest objection to an appeal for this document; empty when there was none since. */
export async function findObjection(
  database: KyselyDatabase,
  { documentIndex, since }: { documentIndex: string; since: Date },
): Promise<Pick<NewAppeal, 'objected_at' | 'objection_reason'>> {
  const row = await database
    .selectFrom('appeal')
    .select(['objected_at', 'objection_reason'])
    .where('document_index', '=', documentIndex)
    .where('objected_at', '>=', since)
    .orderBy('objected_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? {}
}

/** The other open appeals for the same document, held until the end of the transaction. */
export function lockRivals(trx: Transaction, { id, document_index }: Appeal): Promise<Appeal[]> {
  return trx
    .selectFrom('appeal')
    .selectAll()
    .where('document_index', '=', document_index)
    .where('state', 'in', OPEN_APPEAL_STATES)
    .where('id', '<>', id)
    .orderBy('id')
    .forUpdate()
    .execute()
}

const EARLIER_SHOWN = 50

/** Other appeals for the same document or from the same phone, newest first. */
export function listEarlier(
  database: KyselyDatabase,
  { id, document_index, phone_index }: Appeal,
): Promise<Appeal[]> {
  return database
    .selectFrom('appeal')
    .selectAll()
    .where((expression) =>
      expression.or([
        expression('document_index', '=', document_index),
        expression('phone_index', '=', phone_index),
      ]),
    )
    .where('id', '<>', id)
    .orderBy('id', 'desc')
    .limit(EARLIER_SHOWN)
    .execute()
}
