import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import {
  done,
  fullName,
  industry,
  instant,
  organizationId,
  personName,
  phone,
  shortName,
} from '../shared/field.ts'

export const edit = endpoint({
  id: 'organizations.edit',
  who: 'signedIn',
  method: 'PATCH',
  path: '/organizations/{id}',
  summary: 'Change names and contact of a direct subordinate (FAQ O1)',
  description:
    'For the direct superior, at the top of the tree for the operator. Former names stay in the history, the organization is told. Another contact’s phone needs the password again (session.stepUpRequired), and both phones are told by SMS: the log-in page resets passwords by that phone (FAQ O7).',
  refusals: [
    'record.notFound',
    'session.stepUpRequired',
    'organization.fullNameInvalid',
    'organization.fullNameTaken',
    'organization.archived',
    'personName.invalid',
    'phone.invalid',
  ],
})
  .input(
    z.object({
      id: organizationId,
      fullName: fullName.optional(),
      shortName: shortName.optional(),
      industry: industry.nullable().optional(),
      secretaryName: personName.optional(),
      contactName: personName.optional(),
      contactPhone: phone.optional(),
    }),
  )
  .output(done)

export const editOwn = endpoint({
  id: 'organizations.editOwn',
  who: 'organization',
  method: 'PATCH',
  path: '/organizations/current',
  summary: 'Change one’s own secretary and industry; names and contact are the superior’s to change (FAQ O1)',
  refusals: ['personName.invalid'],
})
  .input(z.object({ industry: industry.nullable().optional(), secretaryName: personName.optional() }))
  .output(done)

export const resetPassword = endpoint({
  id: 'organizations.resetPassword',
  who: 'signedIn',
  method: 'POST',
  path: '/organizations/{id}/password-resets',
  summary: 'Reset the password of a direct subordinate, which must change it at the next log-in (FAQ O4, O7)',
  description:
    'For the direct superior, at the top of the tree for the operator. `sms` sends a one-time password to the contact’s phone; `handOver`, for a phone that cannot be reached, shows it once. Both live 24 hours, end all sessions and tell the contact by SMS. Needs the password again (session.stepUpRequired).',
  refusals: [
    'record.notFound',
    'session.stepUpRequired',
    'organization.contactPhoneMissing',
    'organization.archived',
  ],
})
  .input(z.object({ id: organizationId, delivery: z.enum(['sms', 'handOver']) }))
  .output(
    z.object({
      userName: z.string(),
      /** Masked; null where the organization has none. */
      phone: z.string().nullable(),
      oneTimePassword: z.string().nullable(),
      validUntil: instant,
    }),
  )
