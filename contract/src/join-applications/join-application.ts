import { JOIN_APPLICATION_ACTS, JOIN_APPLICATION_STATES } from '@qingtuan/domain/join-applications/state'
import { DOCUMENT_KINDS } from '@qingtuan/domain/shared/identity-document'
import { z } from 'zod'
import { organizationPlace } from '../organizations/organization.ts'
import { calendarDate, instant, recordId, sex } from '../shared/field.ts'

export const joinApplicationState = z.enum(JOIN_APPLICATION_STATES)

/** Something that the branch should look at before it approves; never a reason to refuse by itself. */
export const JOIN_APPLICATION_REMARKS = [
  'joinedAtThirteen',
  'documentNeedsReview',
  'numberOfOtherProvince',
] as const

/** One step of the line that shows who did what, and when. */
export const joinApplicationStep = z.object({
  act: z.enum(['submit', ...JOIN_APPLICATION_ACTS]),
  at: instant,
  by: z.enum(['applicant', 'branch', 'superior']),
  byName: z.string(),
  organization: z.object({ id: z.number().int(), shortName: z.string() }),
  reason: z.string().nullable(),
})

/** What the applicant sees: with whom it waits, since when and until when. */
export const joinApplication = z.object({
  id: recordId,
  state: joinApplicationState,
  organization: organizationPlace,
  joinedOn: z.string(),
  memberNumber: z.string().nullable(),
  submittedAt: instant,
  /** Last day on which the branch acts alone; from the next day on its superior may act too. */
  waitsUntil: calendarDate.nullable(),
  /** Short name of who acts next; null when nothing waits. */
  nextActor: z.string().nullable(),
  returnReason: z.string().nullable(),
  steps: z.array(joinApplicationStep),
  may: z.object({ redirect: z.boolean(), withdraw: z.boolean(), mend: z.boolean() }),
})
export type JoinApplication = z.infer<typeof joinApplication>

/** A row of 加入申请. The document number is masked. */
export const joinApplicationRow = z.object({
  id: recordId,
  state: joinApplicationState,
  name: z.string(),
  sex,
  bornOn: calendarDate,
  documentKind: z.enum(DOCUMENT_KINDS),
  documentNumber: z.string(),
  joinedOn: z.string(),
  memberNumber: z.string().nullable(),
  organization: z.object({ id: z.number().int(), shortName: z.string() }),
  submittedAt: instant,
  waitsUntil: calendarDate.nullable(),
  silent: z.boolean(),
  remarks: z.array(z.enum(JOIN_APPLICATION_REMARKS)),
  may: z.object({ approve: z.boolean(), return: z.boolean() }),
})

export const joinApplicationDetail = joinApplicationRow.extend({
  phone: z.string().nullable(),
  place: organizationPlace,
  returnReason: z.string().nullable(),
  steps: z.array(joinApplicationStep),
})
