import { FEEDBACK_STATES } from '@qingtuan/domain/feedback/state'
import { FEEDBACK_PICTURES, FEEDBACK_TEXT_BOUNDS } from '@qingtuan/domain/feedback/words'
import { z } from 'zod'
import { photoRef } from '../files.ts'
import { calendarDate, instant, recordId } from '../shared/field.ts'

export const feedbackState = z.enum(FEEDBACK_STATES)

/** `FK`, the day, and six characters without look-alikes: `FK261128-K7M3PQ`. */
export const feedbackNumber = z.string().trim().toUpperCase().max(40)

/** Judged by `readFeedbackText`; twice the bound, since what is typed is tidied first. */
export const feedbackText = z.string().max(FEEDBACK_TEXT_BOUNDS.maximum * 2)

/** What the FAQ asks for (X2); all but the text and the pictures fills itself in, and may be corrected. */
export const feedbackEntries = z.object({
  text: feedbackText,
  happenedAt: instant,
  /** Device model and version, or browser and version. */
  device: z.string().trim().min(1).max(200),
  pictures: z.array(photoRef).max(FEEDBACK_PICTURES),
})

/** `send`, what a person or an organization did, `pass` of what was left lying, `settle` after the days to reopen. */
export const feedbackStep = z.object({
  act: z.enum(['send', 'answer', 'escalate', 'resolve', 'reopen', 'pass', 'settle']),
  at: instant,
  by: z.enum(['reporter', 'handler', 'system']),
  byName: z.string(),
  text: z.string().nullable(),
  /** Who has had it since: a short name, or null for the administrators. Only of `send`, `escalate` and `pass`. */
  handedTo: z.string().nullable(),
})

const standing = {
  id: recordId,
  number: z.string(),
  state: feedbackState,
  text: z.string(),
  sentAt: instant,
  waitsSince: instant,
  /** Last day of who has it; then it passes to the next superior. Null when nobody is waited for. */
  waitsUntil: calendarDate.nullable(),
  /** Who has it: a short name, or null for the administrators of the system. */
  handler: z.string().nullable(),
}

const inFull = {
  happenedAt: instant,
  device: z.string(),
  /** The line in the format of the FAQ, for copying. */
  line: z.string(),
  pictures: z.number().int(),
  /** They are destroyed some time after the feedback is settled. */
  picturesDestroyed: z.boolean(),
  steps: z.array(feedbackStep),
}

/** What the reporter sees. */
export const ownFeedback = z.object({
  ...standing,
  ...inFull,
  /** Last day to say that an answer does not help; null while there is none. */
  reopenUntil: calendarDate.nullable(),
  may: z.object({ reopen: z.boolean() }),
})
export type OwnFeedback = z.infer<typeof ownFeedback>

/** A row of an inbox. */
export const feedbackRow = z.object({
  ...standing,
  reporter: z.object({ kind: z.enum(['person', 'organization', 'visitor']), name: z.string() }),
  /** The reporter’s organization, or the one that a visitor names; null for who belongs nowhere. */
  organization: z.object({ id: z.number().int(), shortName: z.string() }).nullable(),
  overdue: z.boolean(),
})

export const feedbackDetail = feedbackRow.extend({
  ...inFull,
  /** Masked; of a visitor alone, who cannot be met in the system. */
  phone: z.string().nullable(),
  may: z.object({ answer: z.boolean(), escalate: z.boolean(), resolve: z.boolean() }),
})
