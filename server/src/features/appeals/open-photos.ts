import { isClaimant } from '@qingtuan/domain/appeals/claim'
import type { PhotoSide } from '@qingtuan/domain/files/photo'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { refused } from '../../platform/refused.ts'
import { newToken, tokenHash } from '../../platform/token.ts'
import { openPhotoContent, readPhotos } from '../files/index.ts'
import { lockCase, nextAsClaimant } from './act-as-claimant.ts'
import { factsOf } from './facts.ts'
import { reviewerOf } from './reviewer-of.ts'
import { changeAppeal, findAppeal } from './store/appeals.ts'
import { findTicketPhoto, insertTickets, presentPhotos } from './store/photos.ts'

/** A look lasts as long as a page needs to load. */
export const TICKET_SECONDS = 60

interface Look {
  readonly front: string
  readonly back: string | null
  readonly expiresInSeconds: number
}

/** Tickets for the photos of the case that one has claimed; refuses `photo.unknown` once they are destroyed. */
export async function openPhotos(call: Call, { id }: { id: string }): Promise<Look> {
  reviewerOf(call)
  return inTransaction(call.platform.database, async (trx) => {
    const row = await lockCase(trx, id)
    nextAsClaimant(call, row, 'read')
    if (row.looked_at === null) await changeAppeal(trx, id, { looked_at: call.now })
    const tickets = await giveTickets(trx, call, id)
    const front = tickets.get('front')
    if (front === undefined) throw refused('photo.unknown')
    await recordAudit(trx, call, { act: 'appeals.openPhotos', subjectKind: 'appeal', subjectId: id })
    return { front, back: tickets.get('back') ?? null, expiresInSeconds: TICKET_SECONDS }
  })
}

async function giveTickets(trx: Transaction, call: Call, id: string): Promise<Map<PhotoSide, string>> {
  const photos = await presentPhotos(trx, id)
  const facts = await readPhotos(
    trx,
    photos.map(({ photoId }) => photoId),
  )
  const kept = photos.filter(({ photoId }) => facts.get(photoId)?.destroyedAt === null)
  if (kept.length === 0) return new Map()
  const given = kept.map(({ photoId, side }) => ({ photoId, side, ticket: newToken() }))
  const expires_at = new Date(call.now.getTime() + TICKET_SECONDS * 1000)
  const rows = given.map(({ photoId, ticket }) => ({
    ticket_hash: tokenHash(ticket),
    photo_id: photoId,
    account_id: reviewerOf(call),
    expires_at,
  }))
  await insertTickets(trx, rows)
  return new Map(given.map(({ side, ticket }) => [side, ticket]))
}

/** The photo of a ticket, to the reviewer who got it; to anybody else it is unknown. */
export async function showPhoto(call: Call, { ticket }: { ticket: string }): Promise<File> {
  const { platform, now } = call
  const accountId = reviewerOf(call)
  const found = await findTicketPhoto(platform.database, { ticketHash: tokenHash(ticket), accountId, now })
  const row = found && (await findAppeal(platform.database, found.appealId))
  // A ticket that outlives the claim shows nothing more.
  if (!found || !row || !isClaimant(factsOf(row, now), accountId, now)) throw refused('photo.unknown')
  const content = await openPhotoContent(platform, found.photoId)
  return new File([new Uint8Array(content)], 'document.jpg', { type: 'image/jpeg' })
}
