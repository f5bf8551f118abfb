import { CLAIMED_PHOTO_DAYS } from '@qingtuan/domain/files/photo'
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

/** Gives the screenshots of what is settled the date of their destruction; its days count from `settled`. */
export async function letPicturesGo(
  trx: Transaction,
  { platform }: Call,
  { id, settled }: { id: string; settled: Date },
): Promise<void> {
  await keepPicturesUntil(trx, id, daysAfter(settled, platform.config.PHOTO_KEPT_DAYS))
}

/** What is open again needs its screenshots as new feedback does. */
export function keepPictures(trx: Transaction, { now }: Call, id: string): Promise<void> {
  return keepPicturesUntil(trx, id, daysAfter(now, CLAIMED_PHOTO_DAYS))
}

async function keepPicturesUntil(trx: Transaction, id: string, until: Date): Promise<void> {
  const photoIds = (await readPictures(trx, [id])).get(id) ?? []
  if (photoIds.length > 0) await destroyPhotosAfter(trx, photoIds, until)
}

function daysAfter(at: Date, days: number): Date {
  return new Date(at.getTime() + days * DAY_MS)
}
