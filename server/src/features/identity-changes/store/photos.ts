import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'

export async function attachPhotos(
  trx: Transaction,
  changeId: string,
  photoIds: readonly string[],
): Promise<void> {
  const rows = photoIds.map((photo_id, place) => ({ identity_change_id: changeId, photo_id, place }))
  await trx.insertInto('identity_change_photo').values(rows).execute()
}

/** The photos of a change, in their order. */
export async function photosOf(database: KyselyDatabase, changeId: string): Promise<string[]> {
  const rows = await database
    .selectFrom('identity_change_photo')
    .select('photo_id')
    .where('identity_change_id', '=', changeId)
    .orderBy('place')
    .execute()
  return rows.map(({ photo_id }) => photo_id)
}

export interface Ticket {
  readonly ticket_hash: Buffer
  readonly photo_id: string
  readonly account_id: string
  readonly expires_at: Date
}

/** Gives tickets, and removes those that are over. */
export async function insertTickets(trx: Transaction, tickets: readonly Ticket[], now: Date): Promise<void> {
  await trx.deleteFrom('identity_change_photo_ticket').where('expires_at', '<=', now).execute()
  await trx
    .insertInto('identity_change_photo_ticket')
    .values([...tickets])
    .execute()
}

/** The photo that a ticket shows to this account; null when it is another’s, over or made up. */
export async function findTicketPhoto(
  database: KyselyDatabase,
  { ticketHash, accountId, now }: { ticketHash: Buffer; accountId: string; now: Date },
): Promise<{ photoId: string; changeId: string } | null> {
  const row = await database
    .selectFrom('identity_change_photo_ticket as ticket')
    .innerJoin('identity_change_photo as photo', 'photo.photo_id', 'ticket.photo_id')
    .select(['photo.photo_id as photoId', 'photo.identity_change_id as changeId'])
    .where('ticket.ticket_hash', '=', ticketHash)
    .where('ticket.account_id', '=', accountId)
    .where('ticket.expires_at', '>', now)
    .executeTakeFirst()
  return row ?? null
}
