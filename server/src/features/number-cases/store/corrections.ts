import { OPEN_NUMBER_CORRECTION_STATES } from '@qingtuan/domain/number-cases/correction-state'
import type { Insertable, Selectable } from 'kysely'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { refusing } from './refusals.ts'

export type Correction = Selectable<Database['number_correction']>
type Row = Insertable<Database['number_correction']>

/** Refuses `numberCorrection.alreadyOpen`. */
export async function insertCorrection(trx: Transaction, row: Row): Promise<void> {
  await refusing(trx.insertInto('number_correction').values(row).execute())
}

/** Held until the end of the transaction: of two who act at once, the second sees what the first did. */
export async function lockCorrection(trx: Transaction, id: string): Promise<Correction | null> {
  const query = trx.selectFrom('number_correction').selectAll().where('id', '=', id)
  return (await query.forUpdate().executeTakeFirst()) ?? null
}

export async function changeCorrection(
  trx: Transaction,
  id: string,
  change: Partial<Omit<Row, 'id' | 'member_id' | 'sent_at'>>,
): Promise<void> {
  await trx.updateTable('number_correction').set(change).where('id', '=', id).executeTakeFirstOrThrow()
}

/** Closes any number of them, which the caller has locked. */
export async function closeCorrections(trx: Transaction, ids: readonly string[], at: Date): Promise<void> {
  const set = { state: 'closed', decided_at: at } as const
  await trx.updateTable('number_correction').set(set).where('id', 'in', ids).execute()
}

/** A person’s requests, newest first. */
export function correctionsOf(database: KyselyDatabase, personId: string) {
  return selectSent(database)
    .where('member.person_id', '=', personId)
    .orderBy('number_correction.id', 'desc')
    .execute()
}

/** Requests with their member and the organization that has the member now. */
export function selectSent(database: KyselyDatabase) {
  return database
    .selectFrom('number_correction')
    .innerJoin('member', 'member.id', 'number_correction.member_id')
    .innerJoin('organization', 'organization.id', 'member.organization_id')
    .selectAll('number_correction')
    .select(['member.name', 'member.person_id', 'member.number as number_now', 'member.joined_on'])
    .select(['member.joined_on_precision', 'member.org_path', 'member.organization_id as now_at'])
    .select('organization.short_name')
}

export type SentRow = Awaited<ReturnType<ReturnType<typeof selectSent>['execute']>>[number]

export async function findSent(database: KyselyDatabase, id: string): Promise<SentRow | null> {
  return (await selectSent(database).where('number_correction.id', '=', id).executeTakeFirst()) ?? null
}

/** Open requests of an organization’s members, or sent to it. */
export function openCorrectionsAt(database: KyselyDatabase, organizationId: number): Promise<SentRow[]> {
  return selectOpenAt(database, organizationId).execute()
}

/** The same, held until the end of the transaction: one that is decided at this moment is no longer among them. */
export function lockOpenCorrectionsAt(trx: Transaction, organizationId: number): Promise<SentRow[]> {
  return selectOpenAt(trx, organizationId).forUpdate('number_correction').execute()
}

function selectOpenAt(database: KyselyDatabase, organizationId: number) {
  return selectSent(database)
    .where('number_correction.state', 'in', OPEN_NUMBER_CORRECTION_STATES)
    .where((row) =>
      row.or([
        row('member.organization_id', '=', organizationId),
        row('number_correction.organization_id', '=', organizationId),
      ]),
    )
    .orderBy('number_correction.id')
}
