import type { Insertable, Selectable } from 'kysely'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'

export type Certificate = Selectable<Database['service_certificate']>

const LATEST = 50

export async function insertCertificate(
  trx: Transaction,
  row: Insertable<Database['service_certificate']>,
): Promise<void> {
  await trx.insertInto('service_certificate').values(row).execute()
}

/** Newest first. */
export function listCertificates(database: KyselyDatabase, personId: string): Promise<Certificate[]> {
  const own = database.selectFrom('service_certificate').selectAll().where('person_id', '=', personId)
  return own.orderBy('id', 'desc').limit(LATEST).execute()
}

export async function findCertificate(database: KyselyDatabase, id: string): Promise<Certificate | null> {
  const query = database.selectFrom('service_certificate').selectAll().where('id', '=', id)
  return (await query.executeTakeFirst()) ?? null
}
