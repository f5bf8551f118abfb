import { z } from 'zod'
import { passwordRefusals } from '../accounts/registration.ts'
import { documentRefusals } from '../accounts/sms-codes.ts'
import { endpoint } from '../procedure.ts'
import {
  done,
  identityDocument,
  instant,
  password,
  personName,
  phone,
  phoneProof,
  token,
} from '../shared/field.ts'
import { appealNumber, appealPhotos, appealState, appealStatus } from './appeal.ts'

/** Who knows the number and holds the phone may act; `accounts.provePhone` with purpose `appeal` gives the proof. */
const held = z.object({ number: appealNumber, phoneProof })
const heldRefusals = ['phone.proofExpired', 'appeal.unknown', 'appeal.notOpen'] as const

export const submit = endpoint({
  id: 'appeals.submit',
  who: 'anyone',
  method: 'POST',
  path: '/appeals',
  summary: 'File an identity appeal (FAQ M3)',
  description:
    'Answers alike whether or not a record with this document exists. The password is sealed until the appeal is upheld. phone.taken: the new phone is bound to an account, and the caller is not logged in to it.',
  refusals: [
    ...documentRefusals,
    ...passwordRefusals,
    'phone.proofExpired',
    'phone.taken',
    'photo.unknown',
    'appeal.photoRequired',
    'appeal.tooMany',
    'appeal.alreadyOpen',
  ],
})
  .input(
    z.object({ phoneProof, name: personName, document: identityDocument, password, photos: appealPhotos }),
  )
  .output(appealStatus)

export const follow = endpoint({
  id: 'appeals.follow',
  who: 'anyone',
  method: 'POST',
  path: '/appeal-looks',
  summary: 'How an appeal stands, for whoever knows its number and phone',
  refusals: ['appeal.unknown', 'phone.invalid'],
})
  .input(z.object({ phone, number: appealNumber }))
  .output(appealStatus)

export const withdraw = endpoint({
  id: 'appeals.withdraw',
  who: 'anyone',
  method: 'POST',
  path: '/appeal-withdrawals',
  summary: 'Withdraw an appeal that is not decided',
  refusals: heldRefusals,
})
  .input(held)
  .output(appealStatus)

export const supplyPhotos = endpoint({
  id: 'appeals.supplyPhotos',
  who: 'anyone',
  method: 'POST',
  path: '/appeal-photos',
  summary: 'Bring the better photos that a reviewer asked for; the working days count anew',
  refusals: [...heldRefusals, 'photo.unknown', 'appeal.photoRequired'],
})
  .input(held.extend({ photos: appealPhotos }))
  .output(appealStatus)

export const recall = endpoint({
  id: 'appeals.recall',
  who: 'anyone',
  method: 'POST',
  path: '/appeal-recalls',
  summary: 'The entries of a closed appeal, to file it again; the proof stays usable for that',
  refusals: [...heldRefusals, 'appeal.alreadyOpen'],
})
  .input(held)
  .output(z.object({ name: z.string(), document: identityDocument, phone: z.string() }))

const objectionRefusals = ['appeal.objectionUnknown', 'appeal.objectionOver'] as const

export const readObjection = endpoint({
  id: 'appeals.readObjection',
  who: 'anyone',
  method: 'POST',
  path: '/appeal-objection-looks',
  summary: 'What the present holder’s link is about; looking changes nothing',
  refusals: ['appeal.objectionUnknown'],
})
  .input(z.object({ token }))
  .output(
    z.object({
      number: z.string(),
      maskedName: z.string(),
      state: appealState,
      submittedAt: instant,
      objectUntil: instant,
      objected: z.boolean(),
      mayObject: z.boolean(),
    }),
  )

export const object = endpoint({
  id: 'appeals.object',
  who: 'anyone',
  method: 'POST',
  path: '/appeal-objections',
  summary: 'The present holder objects: two reviewers must then agree',
  refusals: [...objectionRefusals, 'appeal.alreadyObjected'],
})
  .input(z.object({ token, reason: z.string().trim().max(200).optional() }))
  .output(done)
