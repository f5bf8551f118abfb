import { PHOTO_SIDES } from '@qingtuan/domain/files/photo'
import { z } from 'zod'
import { endpoint } from './procedure.ts'
import { done, instant, recordId, token } from './shared/field.ts'

/** A received photo and the secret of whoever may use it. */
export const photoRef = z.object({ id: recordId, token })
export type PhotoRef = z.infer<typeof photoRef>

export const photoRefusals = [
  'photo.tooLarge',
  'photo.notAnImage',
  'photo.unreadable',
  'photo.tooManyPixels',
] as const

const receivePhoto = endpoint({
  id: 'files.receivePhoto',
  who: 'anyone',
  method: 'POST',
  path: '/photos',
  summary: 'Receive one photo of a document',
  description:
    'The body is the file itself (JPEG, PNG or WebP by its first bytes, at most 1,048,576 bytes; FAQ M4). It is re-encoded without metadata and encrypted; the answer’s token lets a form claim it within 72 hours.',
  refusals: photoRefusals,
})
  .input(z.file())
  .output(photoRef.extend({ bytes: z.number().int(), width: z.number().int(), height: z.number().int() }))

const openHandover = endpoint({
  id: 'files.openHandover',
  who: 'anyone',
  method: 'POST',
  path: '/photo-handovers',
  summary: 'Let a phone bring the photos to a form that is open on a PC',
  description: '`address` goes into a QR code; it lives 30 minutes.',
}).output(z.object({ id: recordId, watchToken: token, address: z.string(), expiresAt: instant }))

const brought = z.object({ front: recordId.nullable(), back: recordId.nullable(), expiresAt: instant })

const watchHandover = endpoint({
  id: 'files.watchHandover',
  who: 'anyone',
  method: 'POST',
  path: '/photo-handovers/{id}/looks',
  summary: 'Which photos the phone has brought; the PC claims them with its watch token',
  refusals: ['handover.expired'],
})
  .input(z.object({ id: recordId, watchToken: token }))
  .output(brought)

const readHandover = endpoint({
  id: 'files.readHandover',
  who: 'anyone',
  method: 'POST',
  path: '/photo-handover-looks',
  summary: 'What the PC still waits for, for the phone that scanned its code',
  refusals: ['handover.expired'],
})
  .input(z.object({ token }))
  .output(brought)

const handOver = endpoint({
  id: 'files.handOver',
  who: 'anyone',
  method: 'POST',
  path: '/photo-handover-photos',
  summary: 'Bring a received photo to the PC',
  refusals: ['handover.expired', 'photo.unknown'],
})
  .input(z.object({ token, side: z.enum(PHOTO_SIDES), photo: photoRef }))
  .output(done)

export const files = { receivePhoto, openHandover, watchHandover, readHandover, handOver }
