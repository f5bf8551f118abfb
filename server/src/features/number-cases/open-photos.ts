import { maySeeSideOf } from '@qingtuan/domain/cadres/number-case-access'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { refused } from '../../platform/refused.ts'
import { newToken, tokenHash } from '../../platform/token.ts'
import { openPhotoContent, readPhotos } from '../files/index.ts'
import { caseRole, officerOf, reviewerRole } from './reach.ts'
import type { CaseRow } from './store/case-rows.ts'
import { findCaseRow } from './store/case-rows.ts'
import { findSent } from './store/corrections.ts'
import type { Side } from './store/photos.ts'
import { findTicketPhoto, insertTickets, presentPhotos } from './store/photos.ts'

/** A look lasts as long as a page needs to load. */
export const TICKET_SECONDS = 60

interface Look {
  readonly claimant: string | null
  readonly holder: string | null
  readonly expiresInSeconds: number
}

/** A ticket for the photo of a request within reach. */
export async function openCorrectionPhoto(
  call: Call,
  { id }: { id: string },
): Promise<Look & { claimant: string }> {
  const sent = await findSent(call.platform.database, id)
  if (sent === null) throw refused('record.notFound')
  reviewerRole(call, sent)
  return inTransaction(call.platform.database, async (trx) => {
    const photos = await presentPhotos(trx, { correctionId: id })
    const { claimant, ...look } = await give(trx, call, { subjectKind: 'numberCorrection', id, photos })
    if (claimant === null) throw refused('photo.unknown')
    return { ...look, claimant }
  })
}

/** Tickets for the photos of the sides that the calling organization may see. */
export async function openCasePhotos(call: Call, { id }: { id: string }): Promise<Look> {
  const row = await findCaseRow(call.platform.database, id)
  if (row === null) throw refused('record.notFound')
  caseRole(call, row)
  return openSides(call, row)
}

/** The same for the number officer. */
export async function openDeskPhotos(call: Call, { id }: { id: string }): Promise<Look> {
  officerOf(call)
  const row = await findCaseRow(call.platform.database, id)
  if (row === null) throw refused('record.notFound')
  return openSides(call, row)
}

function openSides(call: Call, row: CaseRow): Promise<Look> {
  const { power } = actorOf(call)
  const paths = { claimant: row.claimant_path, holder: row.holder_path } as const
  return inTransaction(call.platform.database, async (trx) => {
    const present = await presentPhotos(trx, { caseId: row.id })
    const photos = new Map([...present].filter(([side]) => maySeeSideOf(power, paths[side])))
    const look = await give(trx, call, { subjectKind: 'numberCase', id: row.id, photos })
    if (look.claimant === null && look.holder === null) throw refused('photo.unknown')
    return look
  })
}

interface Subject {
  readonly subjectKind: string
  readonly id: string
  readonly photos: ReadonlyMap<Side, string>
}

async function give(trx: Transaction, call: Call, { subjectKind, id, photos }: Subject): Promise<Look> {
  const facts = await readPhotos(trx, [...photos.values()])
  const kept = [...photos].filter(([, photoId]) => facts.get(photoId)?.destroyedAt === null)
  const given = kept.map(([side, photoId]) => ({ side, photoId, ticket: newToken() }))
  const expires_at = new Date(call.now.getTime() + TICKET_SECONDS * 1000)
  const rows = given.map(({ photoId, ticket }) => ({
    ticket_hash: tokenHash(ticket),
    photo_id: photoId,
    account_id: actorOf(call).accountId,
    expires_at,
  }))
  if (rows.length > 0) await insertTickets(trx, rows, call.now)
  const after = { sides: given.map(({ side }) => side) }
  await recordAudit(trx, call, { act: 'numberCases.openPhotos', subjectKind, subjectId: id, after })
  const ticketOf = (side: Side) => given.find((one) => one.side === side)?.ticket ?? null
  return { claimant: ticketOf('claimant'), holder: ticketOf('holder'), expiresInSeconds: TICKET_SECONDS }
}

/** The photo of a ticket, to the account that got it; to anybody else it is unknown. */
export async function showPhoto(call: Call, { ticket }: { ticket: string }): Promise<File> {
  const { platform, now } = call
  const { accountId } = actorOf(call)
  const wanted = { ticketHash: tokenHash(ticket), accountId, now }
  const photoId = await findTicketPhoto(platform.database, wanted)
  if (photoId === null) throw refused('photo.unknown')
  const content = await openPhotoContent(platform, photoId)
  return new File([new Uint8Array(content)], 'admission-form.jpg', { type: 'image/jpeg' })
}
