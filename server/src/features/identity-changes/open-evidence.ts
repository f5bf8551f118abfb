import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { refused } from '../../platform/refused.ts'
import { newToken, tokenHash } from '../../platform/token.ts'
import { openPhotoContent, readPhotos } from '../files/index.ts'
import { documentAsked } from './document.ts'
import { changeInReach, holdChange } from './reach.ts'
import { recordAct } from './record-act.ts'
import { saveChange } from './store/changes.ts'
import { findTicketPhoto, insertTickets, photosOf } from './store/photos.ts'

/** A look lasts as long as a page needs to load. */
const TICKET_SECONDS = 60

interface Evidence {
  readonly tickets: string[]
  readonly documentNumber: string
  readonly expiresInSeconds: number
}

/** Tickets for the photos, to the direct superior alone; refuses `photo.unknown` once they are destroyed. */
export async function openEvidence(call: Call, { id }: { id: string }): Promise<Evidence> {
  return inTransaction(call.platform.database, async (trx) => {
    const { row, role } = await holdChange(trx, call, id)
    if (role !== 'superior') throw refused('identityChange.notYours')
    const tickets = await giveTickets(trx, call, id)
    if (row.state === 'pending' && row.looked_at === null) await saveChange(trx, id, { looked_at: call.now })
    await recordAct(trx, call, { id, act: 'openEvidence', after: row.state })
    const { number } = documentAsked(call.platform, row)
    return { tickets, documentNumber: number, expiresInSeconds: TICKET_SECONDS }
  })
}

async function giveTickets(trx: Transaction, call: Call, id: string): Promise<string[]> {
  const ids = await photosOf(trx, id)
  const facts = await readPhotos(trx, ids)
  const given = ids
    .filter((photoId) => facts.get(photoId)?.destroyedAt === null)
    .map((photo_id) => ({ photo_id, ticket: newToken() }))
  if (given.length === 0) throw refused('photo.unknown')
  const { accountId: account_id } = actorOf(call)
  const expires_at = new Date(call.now.getTime() + TICKET_SECONDS * 1000)
  const rows = given.map(({ photo_id, ticket }) => ({
    ticket_hash: tokenHash(ticket),
    photo_id,
    account_id,
    expires_at,
  }))
  await insertTickets(trx, rows, call.now)
  return given.map(({ ticket }) => ticket)
}

/** The photo of a ticket, to the account that got it; to anybody else it is unknown. */
export async function showEvidence(call: Call, { ticket }: { ticket: string }): Promise<File> {
  const { platform, now } = call
  const { accountId } = actorOf(call)
  const found = await findTicketPhoto(platform.database, { ticketHash: tokenHash(ticket), accountId, now })
  if (!found) throw refused('photo.unknown')
  // A ticket that outlives the reach shows nothing more.
  const { role } = await changeInReach(call, found.changeId)
  if (role !== 'superior') throw refused('photo.unknown')
  const content = await openPhotoContent(platform, found.photoId)
  return new File([new Uint8Array(content)], 'evidence.jpg', { type: 'image/jpeg' })
}
