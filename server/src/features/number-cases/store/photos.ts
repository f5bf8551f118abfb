import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'

export type Side = 'claimant' | 'holder'

/** What a photo belongs to. */
export type Owner = { readonly correctionId: string } | { readonly caseId: string; readonly side: Side }

export async function attachPhoto(
  trx: Transaction,
  owner: Owner,
  { photoId, at }: { photoId: string; at: Date },
): Promise<void> {
  const columns =
    'caseId' in owner
      ? { number_case_id: owner.caseId, side: owner.side }
      : { number_correction_id: owner.correctionId, side: 'claimant' as const }
  await trx
    .insertInto('number_photo')
    .values({ photo_id: photoId, added_at: at, ...columns })
    .execute()
}

/** Puts the present photo aside for a better one; answers which it was. */
export async function replacePhoto(trx: Transaction, owner: Owner, at: Date): Promise<string[]> {
  let query = trx.updateTable('number_photo').set({ replaced_at: at }).where('replaced_at', 'is', null)
  query =
    'caseId' in owner
      ? query.where('number_case_id', '=', owner.caseId).where('side', '=', owner.side)
      : query.where('number_correction_id', '=', owner.correctionId)
  const rows = await query.returning('photo_id').execute()
  return rows.map((row) => row.photo_id)
}

/** The present photos of a request or a case by side. */
export async function presentPhotos(
  database: KyselyDatabase,
  of: { readonly correctionId: string } | { readonly caseId: string },
): Promise<Map<Side, string>> {
  const query = database
    .selectFrom('number_photo')
    .select(['photo_id', 'side'])
    .where('replaced_at', 'is', null)
  const rows = await ('caseId' in of
    ? query.where('number_case_id', '=', of.caseId)
    : query.where('number_correction_id', '=', of.correctionId)
  ).execute()
  return new Map(rows.map(({ side, photo_id }) => [side, photo_id]))
}

/** The present photos of what is settled: of any number of requests, or of both sides of a case. */
export async function presentPhotoIds(
  database: KyselyDatabase,
  of: { readonly correctionIds: readonly string[] } | { readonly caseId: string },
): Promise<string[]> {
  const query = database.selectFrom('number_photo').select('photo_id').where('replaced_at', 'is', null)
  const rows = await ('caseId' in of
    ? query.where('number_case_id', '=', of.caseId)
    : query.where('number_correction_id', 'in', of.correctionIds)
  ).execute()
  return rows.map(({ photo_id }) => photo_id)
}

export interface Ticket {
  readonly ticket_hash: Buffer
  readonly photo_id: string
  readonly account_id: string
  readonly expires_at: Date
}

/** Those that are over go with the next that are given. */
export async function insertTickets(trx: Transaction, tickets: readonly Ticket[], now: Date): Promise<void> {
  await trx.deleteFrom('number_photo_ticket').where('expires_at', '<=', now).execute()
  await trx.insertInto('number_photo_ticket').values(tickets).execute()
}

/** The photo that a ticket shows to this account; null when it is another’s, over or made up. */
export async function findTicketPhoto(
  database: KyselyDatabase,
  { ticketHash, accountId, now }: { ticketHash: Buffer; accountId: string; now: Date },
): Promise<string | null> {
  const row = await database
    .selectFrom('number_photo_ticket')
    .select('photo_id')
    .where('ticket_hash', '=', ticketHash)
    .where('account_id', '=', accountId)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row?.photo_id ?? null
}
