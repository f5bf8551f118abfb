import { REGISTERED_IDENTITIES } from '@qingtuan/domain/accounts/identity'
import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { identityDocument, organizationId, password, personName } from '../shared/field.ts'
import { me } from './me.ts'
import { identityRefusals } from './sms-codes.ts'

export const passwordRefusals = [
  'password.tooShort',
  'password.tooLong',
  'password.tooCommon',
  'password.tooWeak',
  'password.personal',
] as const

export const joinRefusals = [
  'organization.archived',
  'organization.cannotHoldMembers',
  'joinedOn.invalid',
  'joinedOn.future',
  'joinedOn.tooYoung',
  'joinedOn.tooOld',
  'memberNumber.required',
  'memberNumber.unexpected',
  'memberNumber.malformed',
  'memberNumber.yearMismatch',
  'memberNumber.provinceUnknown',
  'memberNumber.occupied',
] as const

/** Where and since when: what a join application says. `joinedOn` is a date or a month (FAQ M12). */
export const joinEntries = z.object({
  organizationId,
  joinedOn: z.string().max(20),
  memberNumber: z.string().max(60).optional(),
})

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
      phoneProof: z.string().max(200),
      identity: z.enum(REGISTERED_IDENTITIES),
      name: personName,
      document: identityDocument,
      password,
      join: joinEntries.optional(),
    }),
  )
  .output(me)
