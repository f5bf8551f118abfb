import { PHOTO_SIDES } from '@qingtuan/domain/files/photo'
import { MEMBER_STATUSES } from '@qingtuan/domain/members/status'
import { DOCUMENT_KINDS } from '@qingtuan/domain/shared/identity-document'
import { REFUSAL_CODES } from '@qingtuan/domain/shared/refusal'
import { z } from 'zod'
import { organizationPlace } from '../organizations/organization.ts'
import { calendarDate, instant, recordId } from '../shared/field.ts'
import { appealState, appealStep, dismissed, photoRequest } from './appeal.ts'
import { APPEAL_VIEWS } from './views.ts'

/** The filter of the queue; lives in the page’s URL. `text` finds an appeal’s number. */
export const appealFilter = z.object({
  view: z.enum(APPEAL_VIEWS).default('open'),
  text: z.string().trim().max(40).optional(),
})

/** A row of the queue: no name, number or phone before the case is claimed. */
export const appealRow = z.object({
  id: recordId,
  number: z.string(),
  state: appealState,
  documentKind: z.enum(DOCUMENT_KINDS),
  submittedAt: instant,
  decideBy: calendarDate,
  /** Minutes of working time (working days, 9:00 to 17:00) until the end of `decideBy`; 0 when overdue or closed. */
  workingMinutesLeft: z.number().int(),
  overdue: z.boolean(),
  /** Last day for better photos, as the appellant is told; null when none were asked for. */
  bringBy: calendarDate.nullable(),
  objected: z.boolean(),
  /** Two different reviewers must agree: a cadre’s record, an objection, or the holder’s 24 hours still run. */
  needsTwo: z.boolean(),
  upheldOnce: z.boolean(),
  claimedBy: z.string().nullable(),
  claimedByMe: z.boolean(),
  claimedUntil: instant.nullable(),
  decidedAt: instant.nullable(),
})

const reading = z.object({ nameAgrees: z.boolean(), numberAgrees: z.boolean(), agrees: z.boolean() })

/** Seen by the reviewer who has claimed the case and whose reading of the photo agrees; until then null. */
const entries = z.object({
  name: z.string(),
  documentKind: z.enum(DOCUMENT_KINDS),
  documentNumber: z.string(),
  bornOn: calendarDate,
  phone: z.string(),
})
const record = z.object({
  name: z.string(),
  documentKind: z.enum(DOCUMENT_KINDS),
  documentNumber: z.string(),
  bornOn: calendarDate,
  phone: z.string().nullable(),
  boundSince: instant.nullable(),
  lastSeenAt: instant.nullable(),
  isCadre: z.boolean(),
  memberStatus: z.enum(MEMBER_STATUSES).nullable(),
  memberNumber: z.string().nullable(),
  place: organizationPlace.nullable(),
  /** Which entries differ from the record. */
  differences: z.array(z.enum(['name', 'documentKind'])),
})

export const appealCase = appealRow.extend({
  photos: z.array(z.object({ side: z.enum(PHOTO_SIDES), width: z.number().int(), height: z.number().int() })),
  photosDestroyed: z.boolean(),
  reading: reading.nullable(),
  entries: entries.nullable(),
  /** Null before the reading, and when no record exists: `recordExists` tells which. */
  record: record.nullable(),
  recordExists: z.boolean().nullable(),
  earlier: z.array(
    z.object({
      id: recordId,
      number: z.string(),
      state: appealState,
      submittedAt: instant,
      decidedAt: instant.nullable(),
      sameRecord: z.boolean(),
      samePhone: z.boolean(),
    }),
  ),
  objection: z.object({ at: instant, reason: z.string().nullable() }).nullable(),
  objectUntil: instant.nullable(),
  upheldOnceBy: z.string().nullable(),
  decidedBy: z.string().nullable(),
  dismissal: dismissed.nullable(),
  photoRequest: photoRequest.extend({ text: z.string().nullable() }).nullable(),
  steps: z.array(appealStep.extend({ byName: z.string().nullable() })),
  may: z.object({
    claim: z.boolean(),
    release: z.boolean(),
    look: z.boolean(),
    uphold: z.boolean(),
    dismiss: z.boolean(),
    askPhotos: z.boolean(),
  }),
  /** Why it cannot be upheld now; null when it can, or when it is not claimed. */
  upholdRefusal: z.enum(REFUSAL_CODES).nullable(),
})
export type AppealCase = z.infer<typeof appealCase>
