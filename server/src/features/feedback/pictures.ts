import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { refused } from '../../platform/refused.ts'
import { destroyPhotosAfter, givePhotoTickets, showTicketPhoto, TICKET_SECONDS } from '../files/index.ts'
import { requireSight } from './reach.ts'
import { findShown } from './store/inbox.ts'
import { readPictures } from './store/pictures.ts'

const DAY_MS = 86_400_000

/** Tickets for the screenshots, to whoever may read the feedback; each look is in the trail. */
export async function openPictures(
  call: Call,
  { id }: { id: string },
): Promise<{ tickets: string[]; expiresInSeconds: number }> {
  const { database } = call.platform
  const row = await findShown(database, id)
  if (row === null) throw refused('record.notFound')
  await requireSight(database, call, row)
  const photoIds = (await readPictures(database, [id])).get(id) ?? []
  return inTransaction(database, async (trx) => {
    const tickets = await givePhotoTickets(trx, call, photoIds)
    if (tickets.length === 0) throw refused('photo.unknown')
    const subject = { subjectKind: 'feedback', subjectId: id }
    await recordAudit(trx, call, {
      act: 'feedback.openPictures',
      ...subject,
      after: { pictures: tickets.length },
    })
    return { tickets, expiresInSeconds: TICKET_SECONDS }
  })
}

export function showPicture(call: Call, { ticket }: { ticket: string }): Promise<File> {
  return showTicketPhoto(call, { ticket, fileName: 'screenshot.jpg' })
}

/** Gives the screenshots of what is settled the date of their destruction. */
export async function letPicturesGo(trx: Transaction, { platform, now }: Call, id: string): Promise<void> {
  const photoIds = (await readPictures(trx, [id])).get(id) ?? []
  const keptUntil = new Date(now.getTime() + platform.config.PHOTO_KEPT_DAYS * DAY_MS)
  if (photoIds.length > 0) await destroyPhotosAfter(trx, photoIds, keptUntil)
}
