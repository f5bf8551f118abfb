import { POST_ACTS, POST_END_REASONS, POST_STATES, POST_STEPS } from '@qingtuan/domain/cadres/post-state'
import { POST_KINDS, POSTS } from '@qingtuan/domain/shared/code-tables/post'
import { DOCUMENT_KINDS } from '@qingtuan/domain/shared/identity-document'
import { z } from 'zod'
import { organizationPlace } from '../organizations/organization.ts'
import { calendarDate, instant, recordId } from '../shared/field.ts'

export const postCode = z.enum(POSTS.map(({ code }) => code))
export const postKind = z.enum(POST_KINDS.map(({ code }) => code))
export const postState = z.enum(POST_STATES)

const postFacts = z.object({
  id: recordId,
  organization: z.object({ id: z.number().int(), shortName: z.string() }),
  post: postCode,
  postNote: z.string().nullable(),
  kind: postKind,
  state: postState,
  startedOn: calendarDate,
  termEndsOn: calendarDate.nullable(),
  /** The term is over, and nobody has ended the post or prolonged it. */
  isOverdue: z.boolean(),
  consoleAccess: z.boolean(),
  endedAt: instant.nullable(),
  endedReason: z.enum(POST_END_REASONS).nullable(),
})

/** A row of 团干部. */
export const postRow = postFacts.extend({
  name: z.string(),
  /** The person is a member, whatever the status. */
  isMember: z.boolean(),
})

export const postStep = z.object({
  act: z.enum(POST_STEPS),
  at: instant,
  /** Empty for the system. */
  byName: z.string(),
  reason: z.string().nullable(),
  /** What changed: old and new value of each entry; null where the act says all. */
  details: z.record(z.string(), z.tuple([z.unknown(), z.unknown()])).nullable(),
})

/** One post in full; document number and phone are masked. */
export const postDetail = postRow.extend({
  documentKind: z.enum(DOCUMENT_KINDS),
  documentNumber: z.string(),
  phone: z.string().nullable(),
  place: organizationPlace,
  steps: z.array(postStep),
  /** The posts of the same person in other organizations of the reach. */
  otherPosts: z.array(postFacts),
  /** The acts that would be accepted now. */
  may: z.array(z.enum(POST_ACTS)),
})

/** A post as its holder sees it. */
export const ownPost = postFacts
