import { REGISTERED_IDENTITIES } from '@qingtuan/domain/accounts/identity'
import { STAFF_ROLES } from '@qingtuan/domain/cadres/power'
import { MEMBER_STATUSES } from '@qingtuan/domain/members/status'
import { ORGANIZATION_KINDS } from '@qingtuan/domain/organizations/kind'
import { ORGANIZATION_STATUSES } from '@qingtuan/domain/organizations/status'
import { POSTS } from '@qingtuan/domain/shared/code-tables/post'
import { DOCUMENT_KINDS } from '@qingtuan/domain/shared/identity-document'
import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { recordId, sex } from '../shared/field.ts'

/** The signed-in person. Phone and document number are masked (security: first and last character). */
export const mePerson = z.object({
  id: recordId,
  name: z.string(),
  identity: z.enum(REGISTERED_IDENTITIES),
  documentKind: z.enum(DOCUMENT_KINDS),
  documentNumber: z.string(),
  bornOn: z.iso.date(),
  sex,
  phone: z.string().nullable(),
  memberStatus: z.enum(MEMBER_STATUSES).nullable(),
  hasOpenJoinApplication: z.boolean(),
})

export const meOrganization = z.object({
  id: z.number().int(),
  kind: z.enum(ORGANIZATION_KINDS),
  status: z.enum(ORGANIZATION_STATUSES),
  fullName: z.string(),
  shortName: z.string(),
  userName: z.string(),
  contactName: z.string().nullable(),
  contactPhone: z.string().nullable(),
  superiorShortName: z.string().nullable(),
})

/** Who works for the site itself, and as what. */
export const meStaff = z.object({
  name: z.string(),
  role: z.enum(STAFF_ROLES),
  userName: z.string(),
})

/** An organization whose console a cadre may enter with the own account. */
export const consoleAccess = z.object({
  organizationId: z.number().int(),
  shortName: z.string(),
  fullName: z.string(),
  superiorShortName: z.string().nullable(),
  posts: z.array(z.object({ post: z.enum(POSTS.map(({ code }) => code)), postNote: z.string().nullable() })),
})

export const me = z.object({
  accountId: recordId,
  kind: z.enum(['person', 'organization', 'staff']),
  passwordChangeRequired: z.boolean(),
  firstLogInRequired: z.boolean(),
  /** The session is limited until the document is proven (FAQ M5): `person` is null meanwhile. */
  proofRequired: z.boolean(),
  person: mePerson.nullable(),
  /** Of a cadre at the console: the organization they act for now; null before they have chosen. */
  organization: meOrganization.nullable(),
  /** Of a person at the console: the organizations they may act for. */
  consoleAccesses: z.array(consoleAccess),
  staff: meStaff.nullable(),
})
export type Me = z.infer<typeof me>

export const whoAmI = endpoint({
  id: 'accounts.me',
  who: 'signedIn',
  method: 'GET',
  path: '/me',
  summary: 'Who is logged in, and what must be done first',
}).output(me)
