import { EVIDENCE_PHOTOS } from '@qingtuan/domain/identity-changes/asking'
import { IDENTITY_CHANGE_STATES } from '@qingtuan/domain/identity-changes/state'
import { JOIN_AGES } from '@qingtuan/domain/members/joined-on'
import { DOCUMENT_KINDS } from '@qingtuan/domain/shared/identity-document'
import { z } from 'zod'
import { photoRef } from '../files.ts'
import { endpoint } from '../procedure.ts'
import {
  calendarDate,
  done,
  identityDocument,
  instant,
  personName,
  recordId,
  sex,
  token,
} from '../shared/field.ts'
import { pageOf, pageQuery } from '../shared/page.ts'

export const identityChangeState = z.enum(IDENTITY_CHANGE_STATES)
const organization = z.object({ id: z.number().int(), shortName: z.string() })
/** The number is masked; the superior sees it whole beside the photos. */
const identity = z.object({
  name: z.string(),
  documentKind: z.enum(DOCUMENT_KINDS),
  documentNumber: z.string(),
})

export const identityChangeRow = z.object({
  id: recordId,
  state: identityChangeState,
  memberId: recordId,
  branch: organization,
  before: identity,
  after: identity,
  askedAt: instant,
  askedBy: z.string(),
  decidedAt: instant.nullable(),
  decidedBy: z.string().nullable(),
  /** Short name of who decides; null once it is decided. */
  nextActor: z.string().nullable(),
  may: z.object({ decide: z.boolean(), withdraw: z.boolean() }),
})

export const identityChangeDetail = identityChangeRow.extend({
  bornOn: calendarDate,
  /** The join date on record beside the birth date asked for; what is not in order becomes a finding of the branch. */
  joinAge: z.enum(JOIN_AGES),
  sex,
  reason: z.string(),
  decisionReason: z.string().nullable(),
  photos: z.number().int(),
  photosDestroyed: z.boolean(),
  looked: z.boolean(),
})

const byId = z.object({ id: recordId })

export const ask = endpoint({
  id: 'identityChanges.ask',
  who: 'organization',
  method: 'POST',
  path: '/members/{memberId}/identity-changes',
  summary: 'Ask the direct superior to change the name or the document of a member of one’s branch',
  refusals: [
    'record.notFound',
    'member.alreadyLeft',
    'member.reasonRequired',
    'personName.invalid',
    'identityDocument.malformed',
    'identityDocument.checkDigit',
    'identityDocument.birthDate',
    'identityDocument.area',
    'identityChange.nothingChanges',
    'identityChange.evidenceRequired',
    'identityChange.alreadyOpen',
    'identityChange.notYours',
    'photo.unknown',
  ],
})
  .input(
    z.object({
      memberId: recordId,
      name: personName.optional(),
      /** Absent where only the name changes. */
      document: identityDocument.optional(),
      reason: z.string().max(400),
      photos: z.array(photoRef).max(EVIDENCE_PHOTOS.most),
    }),
  )
  .output(byId)

export const list = endpoint({
  id: 'identityChanges.list',
  who: 'organization',
  method: 'GET',
  path: '/identity-changes',
  summary:
    'Changes of name or document of one’s own members, and of direct children’s to decide; newest first',
})
  .input(z.object({ state: identityChangeState.optional(), ...pageQuery }))
  .output(pageOf(identityChangeRow))

export const count = endpoint({
  id: 'identityChanges.count',
  who: 'organization',
  method: 'GET',
  path: '/identity-change-counts',
  summary: 'How many wait for this organization’s decision',
}).output(z.object({ waiting: z.number().int() }))

export const get = endpoint({
  id: 'identityChanges.get',
  who: 'organization',
  method: 'GET',
  path: '/identity-changes/{id}',
  summary: 'One change within reach',
  refusals: ['record.notFound'],
})
  .input(byId)
  .output(identityChangeDetail)

const decisionRefusals = ['record.notFound', 'identityChange.notYours', 'identityChange.notOpen'] as const

export const openEvidence = endpoint({
  id: 'identityChanges.openEvidence',
  who: 'organization',
  method: 'POST',
  path: '/identity-changes/{id}/looks',
  summary:
    'Tickets for the photos, good for 60 seconds, with the whole number asked for; each look is audited',
  refusals: [...decisionRefusals, 'photo.unknown'],
})
  .input(byId)
  .output(
    z.object({ tickets: z.array(token), documentNumber: z.string(), expiresInSeconds: z.number().int() }),
  )

export const photo = endpoint({
  id: 'identityChanges.photo',
  who: 'organization',
  method: 'GET',
  path: '/identity-change-photos/{ticket}',
  summary: 'The photo of a ticket, for the organization to which it was given',
  refusals: ['photo.unknown'],
})
  .input(z.object({ ticket: token }))
  .output(z.file())

export const approve = endpoint({
  id: 'identityChanges.approve',
  who: 'organization',
  method: 'POST',
  path: '/identity-changes/{id}/approval',
  summary: 'Approve: name, document, birth date and sex change everywhere; the member is told by SMS',
  refusals: [...decisionRefusals, 'identityChange.notLooked', 'identityChange.documentTaken'],
})
  .input(byId)
  .output(done)

export const refuse = endpoint({
  id: 'identityChanges.refuse',
  who: 'organization',
  method: 'POST',
  path: '/identity-changes/{id}/refusal',
  summary: 'Refuse with a reason; the branch is told',
  refusals: [...decisionRefusals, 'member.reasonRequired'],
})
  .input(byId.extend({ reason: z.string().max(400) }))
  .output(done)

export const withdraw = endpoint({
  id: 'identityChanges.withdraw',
  who: 'organization',
  method: 'POST',
  path: '/identity-changes/{id}/withdrawal',
  summary: 'Withdraw, by the branch',
  refusals: decisionRefusals,
})
  .input(byId)
  .output(done)
