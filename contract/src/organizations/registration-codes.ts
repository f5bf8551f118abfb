import { z } from 'zod'
import { passwordRefusals } from '../accounts/registration.ts'
import { endpoint } from '../procedure.ts'
import {
  done,
  fullName,
  instant,
  organizationId,
  password,
  personName,
  phone,
  recordId,
  shortName,
  userName,
} from '../shared/field.ts'
import { pageOf, pageQuery } from '../shared/page.ts'
import { organizationKind, organizationPlace } from './organization.ts'

export const REGISTRATION_CODE_STATES = ['open', 'used', 'expired', 'withdrawn'] as const

export const registrationCode = z.object({
  id: recordId,
  code: z.string(),
  kind: organizationKind,
  state: z.enum(REGISTRATION_CODE_STATES),
  uses: z.number().int(),
  maxUses: z.number().int(),
  issuedAt: instant,
  expiresAt: instant,
  usedBy: z.array(z.object({ id: z.number().int(), shortName: z.string(), usedAt: instant })),
})

const currentId = z.object({ organizationId })

export const issueRegistrationCode = endpoint({
  id: 'organizations.issueRegistrationCode',
  who: 'organization',
  method: 'POST',
  path: '/organizations/{organizationId}/registration-codes',
  summary: 'Issue a registration code for new direct children (FAQ O5)',
  description: 'Default: one use, 20 days. The code is bound to the issuing organization and to one kind.',
  refusals: ['record.notFound', 'organization.kindNotAllowed', 'organization.archived'],
})
  .input(
    currentId.extend({
      kind: organizationKind,
      maxUses: z.number().int().min(1).max(200).default(1),
      validDays: z.number().int().min(1).max(365).default(20),
    }),
  )
  .output(registrationCode)

export const listRegistrationCodes = endpoint({
  id: 'organizations.listRegistrationCodes',
  who: 'organization',
  method: 'GET',
  path: '/organizations/{organizationId}/registration-codes',
  summary: 'The registration codes of an organization, newest first, with who used them',
  refusals: ['record.notFound'],
})
  .input(currentId.extend(pageQuery))
  .output(pageOf(registrationCode))

export const withdrawRegistrationCode = endpoint({
  id: 'organizations.withdrawRegistrationCode',
  who: 'organization',
  method: 'DELETE',
  path: '/registration-codes/{id}',
  summary: 'Withdraw a registration code; organizations that used it stay',
  refusals: ['record.notFound'],
})
  .input(z.object({ id: recordId }))
  .output(done)

const codeRefusals = [
  'registrationCode.unknown',
  'registrationCode.expired',
  'registrationCode.used',
  'registrationCode.withdrawn',
] as const

export const checkRegistrationCode = endpoint({
  id: 'organizations.checkRegistrationCode',
  who: 'anyone',
  method: 'GET',
  path: '/registration-codes/{code}',
  summary: 'What a registration code allows, before the form is filled in',
  refusals: codeRefusals,
})
  .input(z.object({ code: z.string().min(1).max(40) }))
  .output(
    z.object({ code: z.string(), kind: organizationKind, superior: organizationPlace, expiresAt: instant }),
  )

export const registerWithCode = endpoint({
  id: 'organizations.registerWithCode',
  who: 'anyone',
  method: 'POST',
  path: '/organizations',
  summary: 'Register a new organization with its superior’s code (立即注册, FAQ O5)',
  description:
    'The organization stands at once under the issuer, as `registered`; it logs in to complete itself (O1).',
  refusals: [
    ...codeRefusals,
    ...passwordRefusals,
    'userName.invalid',
    'personName.invalid',
    'phone.invalid',
    'userName.taken',
    'organization.fullNameInvalid',
    'organization.fullNameTaken',
    'organization.kindNotAllowed',
    'organization.archived',
  ],
})
  .input(
    z.object({
      registrationCode: z.string().min(1).max(40),
      userName,
      password,
      fullName,
      shortName,
      contactName: personName,
      contactPhone: phone,
    }),
  )
  .output(z.object({ id: z.number().int(), userName: z.string(), superior: organizationPlace }))
