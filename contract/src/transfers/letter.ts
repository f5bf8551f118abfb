import { z } from 'zod'
import { photoRef } from '../files.ts'
import { endpoint } from '../procedure.ts'
import { calendarDate, token } from '../shared/field.ts'
import { actRefusals, byId, reason } from './entries.ts'
import { outwardTransfer } from './outward-transfer.ts'

export const issueLetter = endpoint({
  id: 'transfers.issueLetter',
  who: 'organization',
  method: 'POST',
  path: '/outward-transfers/{id}/letter',
  summary: 'Issue the letter of introduction, good for 90 days',
  refusals: actRefusals,
})
  .input(byId)
  .output(outwardTransfer)

export const printLetter = endpoint({
  id: 'transfers.printLetter',
  who: 'signedIn',
  method: 'GET',
  path: '/outward-transfers/{id}/letter.pdf',
  summary: 'The letter as a PDF, for the member and the organizations above; each look is audited',
  refusals: ['record.notFound'],
})
  .input(byId)
  .output(z.file())

export const confirmReturnSlip = endpoint({
  id: 'transfers.confirmReturnSlip',
  who: 'organization',
  method: 'POST',
  path: '/outward-transfers/{id}/return-slip',
  summary: 'Enter the return slip: the member has been received elsewhere, and the membership here ends',
  description: 'A photo of the slip is welcome and not asked for; it is destroyed after a year.',
  refusals: [
    ...actRefusals,
    'transferLetter.receiverRequired',
    'transferLetter.receivedOnWrong',
    'photo.unknown',
  ],
})
  .input(
    byId.extend({
      receivedBy: z.string().trim().max(300),
      receivedOn: calendarDate,
      photo: photoRef.optional(),
    }),
  )
  .output(outwardTransfer)

export const slipPhoto = endpoint({
  id: 'transfers.slipPhoto',
  who: 'organization',
  method: 'GET',
  path: '/outward-transfers/{id}/return-slip.jpg',
  summary: 'The photo of the return slip, for the organizations that see the transfer; each look is audited',
  refusals: ['record.notFound', 'photo.unknown'],
})
  .input(byId)
  .output(z.file())

export const returnLetter = endpoint({
  id: 'transfers.returnLetter',
  who: 'organization',
  method: 'POST',
  path: '/outward-transfers/{id}/return',
  summary: 'The letter came back: the member is here again, and the letter is no longer good',
  refusals: [...actRefusals, 'transfer.reasonRequired'],
})
  .input(byId.extend({ reason }))
  .output(outwardTransfer)

/** What anybody learns from the QR code of a letter; nothing more. */
export const verifyLetter = endpoint({
  id: 'transfers.verifyLetter',
  who: 'anyone',
  method: 'GET',
  path: '/transfer-letters/{token}',
  summary: 'Verify a letter by its QR code',
  refusals: ['transferLetter.unknown'],
})
  .input(z.object({ token }))
  .output(
    z.object({
      number: z.string(),
      /** The issuer’s full name as it was when it issued the letter, and as it is where that has changed. */
      issuerName: z.string(),
      issuerPresentName: z.string().nullable(),
      memberName: z.string(),
      issuedOn: calendarDate,
      validUntil: calendarDate,
      standing: z.enum(['valid', 'expired', 'confirmed', 'withdrawn']),
    }),
  )
