import type { PhotoSide } from '@qingtuan/domain/files/photo'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'

export interface AttachedPhoto {
  readonly photoId: string
  readonly side: PhotoSide
}

export async function attachPhotos(
  trx: Transaction,
  { appealId, photos, at }: { appealId: string; photos: readonly AttachedPhoto[]; at: Date },
): Promise<void> {
  await trx
    .insertInto('appeal_photo')
    .values(
      photos.map(({ photoId, side }) => ({ appeal_id: appealId, photo_id: photoId, side, added_at: at })),
    )
    .execute()
}

/** Puts the present photos aside for better ones; answers which they were. */
export async function replacePhotos(
  trx: Transaction,
  { appealId, at }: { appealId: string; at: Date },
): Promise<string[]> {
  const rows = await trx
    .updateTable('appeal_photo')
    .set({ replaced_at: at })
    .where('appeal_id', '=', appealId)
    .where('replaced_at', 'is', null)
    .returning('photo_id')
    .execute()
  return rows.map((row) => row.photo_id)
}

/** The present photos of an appeal, front first. */
export function presentPhotos(database: KyselyDatabase, appealId: string): Promise<AttachedPhoto[]> {
  return database
    .selectFrom('appeal_photo')
    .select(['photo_id as photoId', 'side'])
    .where('appeal_id', '=', appealId)
    .where('replaced_at', 'is', null)
    .orderBy('side', 'desc')
    .execute()
}

export interface Ticket {
  readonly ticket_hash: Buffer
  readonly photo_id: string
  readonly account_id: string
  readonly expires_at: Date
}

export async function insertTickets(trx: Transaction, tickets: readonly Ticket[]): Promise<void> {
  await trx.insertInto('appeal_photo_ticket').values(tickets).execute()
}

/** The photo that a ticket shows to this reviewer; null when it is another’s, over or made up. */
export async function findTicketPhoto(
  database: KyselyDatabase,
  { ticketHash, accountId, now }: { ticketHash: Buffer; accountId: string; now: Date },
): Promise<{ photoId: string; appealId: string } | null> {
  const row = await database
    .selectFrom('appeal_photo_ticket as ticket')
    .innerJoin('appeal_photo as photo', 'photo.photo_id', 'ticket.photo_id')
    .select(['photo.photo_id as photoId', 'photo.appeal_id as appealId'])
    .where('ticket.ticket_hash', '=', ticketHash)
    .where('ticket.account_id', '=', accountId)
    .where('ticket.expires_at', '>', now)
    .executeTakeFirst()
  return row ?? null
}

/** Removes the tickets that are over; answers how many. */
export async function deleteTickets(database: KyselyDatabase, now: Date): Promise<number> {
  const { numDeletedRows } = await database
    .deleteFrom('appeal_photo_ticket')
    .where('expires_at', '<=', now)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
