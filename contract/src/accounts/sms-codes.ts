import { SMS_CODE_PURPOSES } from '@qingtuan/domain/accounts/sms-code'
import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { identityDocument, personName, phone, phoneProof, sixDigitCode, userName } from '../shared/field.ts'

export const requestSmsCode = endpoint({
  id: 'accounts.requestSmsCode',
  who: 'anyone',
  method: 'POST',
  path: '/sms-codes',
  summary: 'Send an SMS code to a phone',
  description:
    'The answer is the same whether or not the phone (or, for resetOrganizationPassword, the pair of user name and contact phone) is known. A new code replaces the old one of the same purpose. completeOrganization is for the signed-in organization; unbindPhone and leavePhone go to the caller’s own bound phone, takePhone is for signed-in persons. proofOfWork.required: fetch a challenge, solve it, ask again.',
  refusals: [
    'session.required',
    'session.proofRequired',
    'access.denied',
    'phone.invalid',
    'phone.unknown',
    'userName.invalid',
    'proofOfWork.required',
    'proofOfWork.wrong',
  ],
})
  .input(
    z.object({
      purpose: z.enum(SMS_CODE_PURPOSES),
      /** Left out for unbindPhone and leavePhone alone. */
      phone: phone.optional(),
      userName: userName.optional(),
      /** Solution of a challenge, as the altcha library writes it. */
      proofOfWork: z.string().max(4000).optional(),
    }),
  )
  .output(z.object({ expiresInSeconds: z.number().int(), nextInSeconds: z.number().int() }))

export const provePhone = endpoint({
  id: 'accounts.provePhone',
  who: 'anyone',
  method: 'POST',
  path: '/phone-proofs',
  summary: 'Prove a phone by its SMS code before registering, appealing or sending feedback',
  description:
    'For `register` it answers phone.taken, only after the code was right (FAQ M2). The proof lives 30 minutes.',
  refusals: ['phone.invalid', 'phone.taken', 'smsCode.wrong', 'smsCode.exhausted'],
})
  .input(
    z.object({
      phone,
      code: sixDigitCode,
      purpose: z.enum(['register', 'appeal', 'feedback']).default('register'),
    }),
  )
  .output(z.object({ phoneProof: z.string(), expiresInSeconds: z.number().int() }))

/** What is no name, or no number of a document. */
export const documentRefusals = [
  'personName.invalid',
  'identityDocument.malformed',
  'identityDocument.checkDigit',
  'identityDocument.birthDate',
  'identityDocument.area',
] as const

export const identityRefusals = ['identity.taken', 'identity.mismatch', ...documentRefusals] as const

export const checkIdentity = endpoint({
  id: 'accounts.checkIdentity',
  who: 'anyone',
  method: 'POST',
  path: '/identity-checks',
  summary: 'Check name and document before the rest of the registration is typed',
  description: 'Needs a phone proof and is capped per phone and day. identity.taken: FAQ M3.',
  refusals: [...identityRefusals, 'phone.proofExpired'],
})
  .input(z.object({ phoneProof, name: personName, document: identityDocument }))
  .output(z.object({ bornOn: z.iso.date(), sex: z.string(), needsReview: z.boolean() }))
