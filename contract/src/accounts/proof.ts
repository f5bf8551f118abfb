import { LOG_IN_WAYS } from '@qingtuan/domain/accounts/session'
import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { done, instant, password, phone, sixDigitCode } from '../shared/field.ts'
import { me } from './me.ts'

/** The last 4 characters of the document on record; a lower-case x counts as X. */
const documentTail = z.string().trim().toUpperCase().min(4).max(4)
const proofRefusals = ['proof.wrong', 'proof.exhausted'] as const
const passwordTries = ['password.wrongCurrent', 'logIn.paused', 'logIn.stopped'] as const
const smsTries = ['smsCode.wrong', 'smsCode.exhausted'] as const

export const logInBySms = endpoint({
  id: 'accounts.logInBySms',
  who: 'anyone',
  method: 'POST',
  path: '/sms-sessions',
  summary: 'Log in to the member app by SMS code',
  description:
    'On a device that the account does not know the session is limited until the document is proven (FAQ M5). phone.unknown is told only to who has given the code.',
  refusals: ['phone.invalid', 'phone.unknown', ...smsTries],
})
  .input(z.object({ phone, code: sixDigitCode }))
  .output(me)

export const prove = endpoint({
  id: 'accounts.prove',
  who: 'person',
  method: 'POST',
  path: '/sessions/current/proof',
  summary: 'Prove by the document’s last 4 characters that the record is one’s own; 3 tries in 24 hours',
  refusals: proofRefusals,
})
  .input(z.object({ documentTail }))
  .output(me)

export const unbindPhone = endpoint({
  id: 'accounts.unbindPhone',
  who: 'person',
  method: 'POST',
  path: '/phone-unbindings',
  summary: 'Unbind the phone: it is free, all sessions end, the record stays whole (FAQ M5)',
  description:
    'A limited session may do this too (“不是我”). The code goes to the bound phone (purpose unbindPhone).',
  refusals: smsTries,
})
  .input(z.object({ code: sixDigitCode }))
  .output(done)

export const changePhone = endpoint({
  id: 'accounts.changePhone',
  who: 'person',
  method: 'PUT',
  path: '/me/phone',
  summary:
    'Change the bound phone: the new one by its code (purpose takePhone), the old one by code or by password and document',
  description:
    'Other sessions end; both phones are told. phone.taken is told only after the code of the new phone was right. `fields` says which of two codes is wrong: `code` or `old.code`.',
  refusals: [
    ...smsTries,
    ...proofRefusals,
    ...passwordTries,
    'phone.invalid',
    'phone.taken',
    'phone.unchanged',
  ],
})
  .input(
    z.object({
      phone,
      code: sixDigitCode,
      old: z.discriminatedUnion('by', [
        z.object({ by: z.literal('code'), code: sixDigitCode }),
        z.object({ by: z.literal('password'), password, documentTail }),
      ]),
    }),
  )
  .output(me)

export const closeAccount = endpoint({
  id: 'accounts.closeAccount',
  who: 'person',
  method: 'POST',
  path: '/account-closures',
  summary:
    'Close the account: phone free, password void, sessions ended; the league’s record of the member stays',
  refusals: [...passwordTries, ...proofRefusals],
})
  .input(z.object({ password, documentTail }))
  .output(done)

export const stepUp = endpoint({
  id: 'accounts.stepUp',
  who: 'signedIn',
  method: 'POST',
  path: '/sessions/current/step-up',
  summary: 'Give the password again before a far-reaching act; good for 5 minutes',
  refusals: passwordTries,
})
  .input(z.object({ password }))
  .output(z.object({ until: instant }))

export const listLogIns = endpoint({
  id: 'accounts.listLogIns',
  who: 'signedIn',
  method: 'GET',
  path: '/log-ins',
  summary: 'The log-ins of the last 180 days, latest first, at most 50',
}).output(
  z.object({
    items: z.array(
      z.object({
        at: instant,
        way: z.enum(LOG_IN_WAYS),
        device: z.string(),
        address: z.string(),
        /** Where the address is, as far as it tells; null when unknown. */
        place: z.string().nullable(),
        current: z.boolean(),
        open: z.boolean(),
        /** The device was not known to the account. */
        newDevice: z.boolean(),
      }),
    ),
  }),
)
