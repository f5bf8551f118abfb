import { REGISTERED_IDENTITIES } from '@qingtuan/domain/accounts/identity'
import { z } from 'zod'
import { joinEntries, joinRefusals } from '../join-applications/entries.ts'
import { endpoint } from '../procedure.ts'
import { identityDocument, password, personName, phoneProof } from '../shared/field.ts'
import { me } from './me.ts'
import { identityRefusals } from './sms-codes.ts'

export const passwordRefusals = [
  'password.tooShort',
  'password.tooLong',
  'password.tooCommon',
  'password.tooWeak',
  'password.personal',
] as const

export const register = endpoint({
  id: 'accounts.register',
  who: 'anyone',
  method: 'POST',
  path: '/registrations',
  summary: 'Register a person and log in',
  description:
    'identity `member` files a join application with the chosen branch in the same transaction; `cadre` and `youth` file none (FAQ M7, M8). Sets the session cookie.',
  refusals: [
    ...identityRefusals,
    ...passwordRefusals,
    ...joinRefusals,
    'phone.proofExpired',
    'phone.taken',
    'record.notFound',
  ],
})
  .input(
    z.object({
      phoneProof,
      identity: z.enum(REGISTERED_IDENTITIES),
      name: personName,
      document: identityDocument,
      password,
      join: joinEntries.optional(),
    }),
  )
  .output(me)
