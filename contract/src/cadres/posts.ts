import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { calendarDate, identityDocument, organizationId, personName, recordId } from '../shared/field.ts'
import { pageOf, pageQuery } from '../shared/page.ts'
import { ownPost, postCode, postDetail, postKind, postRow } from './post.ts'

/** `own`: of the organization itself; `proposed` here: those of direct subordinates that wait for its confirmation. */
export const POST_SCOPES = ['own', 'subtree', 'waiting'] as const
/** What a list shows; `living` are proposed and serving ones, `overdue` those whose term is over. */
export const POST_SHOWN = ['living', 'proposed', 'active', 'access', 'ending', 'overdue', 'ended'] as const

/** The filter of 团干部; lives in the page’s URL. */
export const postFilter = z.object({
  scope: z.enum(POST_SCOPES).default('own'),
  shown: z.enum(POST_SHOWN).default('living'),
  post: postCode.optional(),
  organizationId: organizationId.optional(),
  /** Of one member alone. */
  memberId: recordId.optional(),
  text: z.string().trim().max(100).optional(),
})
export type PostFilter = z.infer<typeof postFilter>

export const list = endpoint({
  id: 'cadres.list',
  who: 'organization',
  method: 'GET',
  path: '/cadre-posts',
  summary: 'Posts of cadres within reach, latest first',
  refusals: ['record.notFound'],
})
  .input(postFilter.extend(pageQuery))
  .output(pageOf(postRow))

export const get = endpoint({
  id: 'cadres.get',
  who: 'organization',
  method: 'GET',
  path: '/cadre-posts/{id}',
  summary: 'One post within reach, with its history',
  refusals: ['record.notFound'],
})
  .input(z.object({ id: recordId }))
  .output(postDetail)

export const count = endpoint({
  id: 'cadres.count',
  who: 'organization',
  method: 'GET',
  path: '/cadre-posts/counts',
  summary:
    'What waits for this organization: proposals to confirm, own terms that end within 30 days or are over',
}).output(z.object({ toConfirm: z.number().int(), ending: z.number().int() }))

/** Kind, beginning and term; what a post is called where it is none of the list. */
const particulars = z.object({
  post: postCode,
  postNote: z.string().trim().max(40).nullable().default(null),
  kind: postKind,
  startedOn: calendarDate,
  termEndsOn: calendarDate.nullable().default(null),
})

const particularsRefusals = [
  'cadrePost.alreadyHeld',
  'cadrePost.secretaryServes',
  'cadrePost.noteRequired',
  'cadrePost.termBeforeStart',
] as const

export const appoint = endpoint({
  id: 'cadres.appoint',
  who: 'organization',
  method: 'POST',
  path: '/cadre-posts',
  summary: 'Appoint a registered person by name and document number (FAQ O8)',
  description:
    'Both must match, and person.notRegistered does not tell which is wrong; the 21st miss of an organization in a day is limit.tooMany. A secretary or deputy is proposed, and confirmed by the direct superior; every other post begins at once.',
  refusals: [
    'record.notFound',
    'person.notRegistered',
    'identityDocument.malformed',
    'identityDocument.checkDigit',
    'identityDocument.birthDate',
    'identityDocument.area',
    ...particularsRefusals,
  ],
})
  .input(particulars.extend({ organizationId, name: personName, document: identityDocument }))
  .output(postDetail)

const one = z.object({ id: recordId })
/** Kept in the history of the post, and told to whom it concerns. */
const reason = z.string().trim().max(200)
const actRefusals = ['record.notFound', 'cadrePost.notNow', 'cadrePost.ended'] as const
const ownRefusals = [...actRefusals, 'session.sharedAccountRequired'] as const

export const change = endpoint({
  id: 'cadres.change',
  who: 'organization',
  method: 'PATCH',
  path: '/cadre-posts/{id}',
  summary: 'Change post, kind or term',
  refusals: [...ownRefusals, ...particularsRefusals, 'cadrePost.confirmationNeeded'],
})
  .input(particulars.extend({ id: recordId }))
  .output(postDetail)

export const confirm = endpoint({
  id: 'cadres.confirm',
  who: 'organization',
  method: 'POST',
  path: '/cadre-posts/{id}/confirmation',
  summary: 'Confirm a proposed secretary or deputy of a direct subordinate',
  refusals: [...ownRefusals, 'cadrePost.secretaryServes'],
})
  .input(one)
  .output(postDetail)

export const decline = endpoint({
  id: 'cadres.decline',
  who: 'organization',
  method: 'POST',
  path: '/cadre-posts/{id}/declination',
  summary: 'Decline a proposal, with a reason',
  refusals: [...ownRefusals, 'cadrePost.reasonRequired'],
})
  .input(one.extend({ reason }))
  .output(postDetail)

export const withdraw = endpoint({
  id: 'cadres.withdraw',
  who: 'organization',
  method: 'POST',
  path: '/cadre-posts/{id}/withdrawal',
  summary: 'Take a proposal back',
  refusals: ownRefusals,
})
  .input(one)
  .output(postDetail)

export const setAccess = endpoint({
  id: 'cadres.setAccess',
  who: 'organization',
  method: 'PUT',
  path: '/cadre-posts/{id}/console-access',
  summary: 'Grant or withdraw access to the console with the cadre’s own account',
  description: 'Granting needs the password again. What is withdrawn is gone at the next request.',
  refusals: [...ownRefusals, 'session.stepUpRequired'],
})
  .input(one.extend({ granted: z.boolean() }))
  .output(postDetail)

export const dismiss = endpoint({
  id: 'cadres.dismiss',
  who: 'organization',
  method: 'POST',
  path: '/cadre-posts/{id}/dismissal',
  summary: 'Dismiss, with a reason; needs the password again',
  refusals: [...ownRefusals, 'session.stepUpRequired', 'cadrePost.reasonRequired'],
})
  .input(one.extend({ reason }))
  .output(postDetail)

export const endTerm = endpoint({
  id: 'cadres.endTerm',
  who: 'organization',
  method: 'POST',
  path: '/cadre-posts/{id}/end-of-term',
  summary: 'End a post whose term is over',
  refusals: [...ownRefusals, 'cadrePost.termNotOver'],
})
  .input(one)
  .output(postDetail)

export const mine = endpoint({
  id: 'cadres.mine',
  who: 'person',
  method: 'GET',
  path: '/me/cadre-posts',
  summary: 'One’s own posts, latest first',
}).output(z.object({ items: z.array(ownPost) }))
