import {
  DISMISSAL_REASONS,
  DISMISSED_FOR,
  PHOTO_REQUEST_REASONS,
  REASON_TEXT_BOUNDS,
} from '@qingtuan/domain/appeals/reason'
import { APPEAL_ACTORS, APPEAL_ACTS, APPEAL_STATES } from '@qingtuan/domain/appeals/state'
import { DOCUMENT_KINDS } from '@qingtuan/domain/shared/identity-document'
import { z } from 'zod'
import { photoRef } from '../files.ts'
import { calendarDate, instant } from '../shared/field.ts'

export const appealState = z.enum(APPEAL_STATES)

/** `SS`, the day, and six characters without look-alikes: `SS261122-K7M3PQ`. */
export const appealNumber = z.string().trim().toUpperCase().max(40)

/** Both sides; a passport has one page and no back. */
export const appealPhotos = z.object({ front: photoRef, back: photoRef.optional() })

/** The reviewer’s own words: 2 to 200 characters, required for `other`. */
const text = z.string().trim().max(REASON_TEXT_BOUNDS.maximum)

export const dismissal = z.object({ reason: z.enum(DISMISSAL_REASONS), text: text.optional() })
/** As it is told afterwards: `photosMissing` is the system’s reason, and no reviewer may give it. */
export const dismissed = z.object({ reason: z.enum(DISMISSED_FOR), text: z.string().nullable() })
export const photoRequest = z.object({ reason: z.enum(PHOTO_REQUEST_REASONS), text: text.optional() })

export const appealStep = z.object({
  act: z.enum(APPEAL_ACTS),
  at: instant,
  by: z.enum(APPEAL_ACTORS),
})

/** What the appellant sees: with whom it waits, since when, until when. Names and numbers are masked. */
export const appealStatus = z.object({
  number: z.string(),
  state: appealState,
  maskedName: z.string(),
  documentKind: z.enum(DOCUMENT_KINDS),
  documentNumber: z.string(),
  phone: z.string(),
  submittedAt: instant,
  /** Last day by which staff decide; null when nothing waits for them. */
  decideBy: calendarDate.nullable(),
  /** Last day for the better photos that were asked for; then the appeal is dismissed. Null when none are. */
  bringBy: calendarDate.nullable(),
  stateSince: instant,
  waitsFor: z.enum(['reviewer', 'appellant']).nullable(),
  dismissal: dismissed.nullable(),
  photoRequest: photoRequest.extend({ text: z.string().nullable() }).nullable(),
  steps: z.array(appealStep),
  may: z.object({ withdraw: z.boolean(), supplyPhotos: z.boolean(), refile: z.boolean() }),
})
export type AppealStatus = z.infer<typeof appealStatus>
