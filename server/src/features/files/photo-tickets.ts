import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { refused } from '../../platform/refused.ts'
import { newToken, tokenHash } from '../../platform/token.ts'
import { openPhotoContent, readPhotos } from './read-photos.ts'
import { findTicketPhoto, insertTickets } from './store/tickets.ts'

/** A look lasts as long as a page needs to load. */
export const TICKET_SECONDS = 60

/**
 * Tickets for those photos that are still there, in the order asked, for the account that calls. Who may look, and
 * that the look is audited, is the matter of the case that owns them.
 */
export async function givePhotoTickets(
  trx: Transaction,
  call: Call,
  photoIds: readonly string[],
): Promise<string[]> {
  const facts = await readPhotos(trx, photoIds)
  const given = photoIds
    .filter((id) => facts.get(id)?.destroyedAt === null)
    .map((photoId) => ({ photoId, ticket: newToken() }))
  const expires_at = new Date(call.now.getTime() + TICKET_SECONDS * 1000)
  const { accountId: account_id } = actorOf(call)
  const rows = given.map(({ photoId, ticket }) => ({
    ticket_hash: tokenHash(ticket),
    photo_id: photoId,
    account_id,
    expires_at,
  }))
  if (rows.length > 0) await insertTickets(trx, rows, call.now)
  return given.map(({ ticket }) => ticket)
}

/** The photo of a ticket, to the account that got it; to anybody else it is `photo.unknown`. */
export async function showTicketPhoto(
  call: Call,
  { ticket, fileName }: { ticket: string; fileName: string },
): Promise<File> {
  const { platform, now } = call
  const wanted = { ticketHash: tokenHash(ticket), accountId: actorOf(call).accountId, now }
  const photoId = await findTicketPhoto(platform.database, wanted)
  if (photoId === null) throw refused('photo.unknown')
  const content = await openPhotoContent(platform, photoId)
  return new File([new Uint8Array(content)], fileName, { type: 'image/jpeg' })
}
