import { POSTS } from '@qingtuan/domain/shared/code-tables/post'
import { TRANSFER_ACTS, TRANSFER_STARTERS, TRANSFER_STATES } from '@qingtuan/domain/transfers/state'
import { z } from 'zod'
import { memberStatus } from '../members.ts'
import { organizationPlace } from '../organizations/organization.ts'
import { calendarDate, instant, recordId, sex } from '../shared/field.ts'

export const transferState = z.enum(TRANSFER_STATES)

/** One step of the line that shows who did what, and when. `pass` goes upwards from a silent holder. */
export const transferStep = z.object({
  act: z.enum(['start', ...TRANSFER_ACTS, 'pass']),
  at: instant,
  by: z.enum(['member', 'oldSide', 'newSide', 'mediator', 'system']),
  byName: z.string(),
  /** Where it then waited, or arrived; null where it waits for nobody. */
  organization: z.object({ id: z.number().int(), shortName: z.string() }).nullable(),
  reason: z.string().nullable(),
})

/** Who has it, since when, until when, and to whom it passes if nobody acts. */
export const transferWaiting = z.object({
  for: z.enum(['oldSide', 'newSide', 'mediator', 'applicant']),
  holder: z.object({ id: z.number().int(), shortName: z.string() }).nullable(),
  since: instant,
  /** Last day of the holder’s own time; null where nothing passes. */
  until: calendarDate.nullable(),
  passesTo: z.object({ id: z.number().int(), shortName: z.string() }).nullable(),
})

/** What the member sees. */
export const transfer = z.object({
  id: recordId,
  state: transferState,
  startedBy: z.enum(TRANSFER_STARTERS),
  startedAt: instant,
  from: organizationPlace,
  to: organizationPlace,
  statement: z.string(),
  /** What a side, or the mediator, last said against it. */
  refusalReason: z.string().nullable(),
  waiting: transferWaiting.nullable(),
  steps: z.array(transferStep),
  may: z.object({ withdraw: z.boolean(), resume: z.boolean(), changeTarget: z.boolean() }),
})
export type Transfer = z.infer<typeof transfer>

/** A row of 转移团组织. */
export const transferRow = z.object({
  id: recordId,
  state: transferState,
  startedBy: z.enum(TRANSFER_STARTERS),
  startedAt: instant,
  member: z.object({ id: recordId, name: z.string() }),
  from: z.object({ id: z.number().int(), shortName: z.string() }),
  to: z.object({ id: z.number().int(), shortName: z.string() }),
  waiting: transferWaiting.omit({ passesTo: true }).nullable(),
  /** Whether the calling organization has the step. */
  waitsForMe: z.boolean(),
})
export type TransferRow = z.infer<typeof transferRow>

/** Everything a deciding organization needs; document number and phone are masked. */
export const transferDetail = transfer.omit({ may: true }).extend({
  member: z.object({
    id: recordId,
    name: z.string(),
    sex,
    bornOn: calendarDate,
    documentNumber: z.string(),
    phone: z.string().nullable(),
    memberNumber: z.string(),
    joinedOn: z.string(),
    status: memberStatus,
    /** Posts that end with the transfer, where the old side wants it so. */
    posts: z.array(z.enum(POSTS.map(({ code }) => code))),
  }),
  endPosts: z.boolean(),
  may: z.object({
    approveOut: z.boolean(),
    approveIn: z.boolean(),
    assign: z.boolean(),
    refuse: z.boolean(),
    withdraw: z.boolean(),
    resume: z.boolean(),
    changeTarget: z.boolean(),
    mediate: z.boolean(),
  }),
})
export type TransferDetail = z.infer<typeof transferDetail>
