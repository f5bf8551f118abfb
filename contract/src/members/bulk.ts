import { GRADUATION_YEAR_BOUNDS } from '@qingtuan/domain/members/bounds'
import { MOST_CHOSEN } from '@qingtuan/domain/members/bulk'
import { EDUCATIONS } from '@qingtuan/domain/shared/code-tables/education'
import { ETHNIC_GROUPS } from '@qingtuan/domain/shared/code-tables/ethnic-group'
import { POLITICAL_STATUSES } from '@qingtuan/domain/shared/code-tables/political-status'
import { REFUSAL_CODES } from '@qingtuan/domain/shared/refusal'
import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { calendarDate, recordId } from '../shared/field.ts'
import { memberFilter } from './filter.ts'
import { leaveReason } from './leaving.ts'

/** What became of each one, in the order asked. `name` is null for a member out of reach. */
export const memberOutcomes = z.object({
  items: z.array(
    z.object({
      id: recordId,
      name: z.string().nullable(),
      done: z.boolean(),
      refusal: z
        .object({
          code: z.enum(REFUSAL_CODES),
          facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
        })
        .nullable(),
    }),
  ),
})

/** A selection by hand holds at most this many; the page sends a longer one in parts. */
export const MOST_IN_ONE_ACT = 500
export const chosenIds = z.array(recordId).min(1).max(MOST_IN_ONE_ACT)

export const choose = endpoint({
  id: 'members.choose',
  who: 'organization',
  method: 'GET',
  path: '/member-choices',
  summary: 'Everybody whom a filter finds, for a bulk act: what is shown is what is acted upon',
  description: `At most ${MOST_CHOSEN}; \`more\` says that there are others.`,
  refusals: ['record.notFound'],
})
  .input(memberFilter.omit({ asOf: true, sort: true, direction: true }))
  .output(
    z.object({
      items: z.array(z.object({ id: recordId, name: z.string(), organization: z.string() })),
      more: z.boolean(),
    }),
  )

export const resetPasswords = endpoint({
  id: 'members.resetPasswords',
  who: 'organization',
  method: 'POST',
  path: '/member-password-resets',
  summary: 'Send one-time passwords to many members by SMS, each on its own, with each one’s outcome',
  refusals: ['session.stepUpRequired'],
})
  .input(z.object({ ids: chosenIds }))
  .output(memberOutcomes)

export const askForRecords = endpoint({
  id: 'members.askForRecords',
  who: 'organization',
  method: 'POST',
  path: '/member-record-requests',
  summary: 'Ask many members inside their app to complete their record; within 7 days only once',
})
  .input(z.object({ ids: chosenIds }))
  .output(memberOutcomes)

const education = z.enum(EDUCATIONS.map(({ code }) => code))

/** What many members may be given at once: one entry, alike for all. */
export const bulkEdit = z
  .object({
    educationHighest: education,
    educationFullTime: education,
    inSchool: z.boolean(),
    graduationYear: z.number().int().min(GRADUATION_YEAR_BOUNDS.least).max(GRADUATION_YEAR_BOUNDS.most),
    employerOrSchool: z.string().trim().min(1).max(100),
    ethnicGroup: z.enum(ETHNIC_GROUPS.map(({ code }) => code)),
    politicalStatus: z.enum(POLITICAL_STATUSES.map(({ code }) => code)),
  })
  .partial()
  .refine((set) => Object.keys(set).length === 1)
export type BulkEdit = z.infer<typeof bulkEdit>

export const leaveMany = endpoint({
  id: 'members.leaveMany',
  who: 'organization',
  method: 'POST',
  path: '/member-leavings',
  summary: 'End many memberships for one reason, each on its own, with each one’s outcome',
  description: 'Needs the password of the organization again. Who holds a post is refused and leaves singly.',
  refusals: ['session.stepUpRequired'],
})
  .input(
    z.object({
      ids: chosenIds,
      reason: leaveReason,
      leftOn: calendarDate,
      note: z.string().max(400).optional(),
    }),
  )
  .output(memberOutcomes)

export const editMany = endpoint({
  id: 'members.editMany',
  who: 'organization',
  method: 'POST',
  path: '/member-edits',
  summary: 'Give many members the same value of one entry, each on its own, with each one’s outcome',
  description: 'Needs the password of the organization again (session.stepUpRequired). Each member is told.',
  refusals: ['session.stepUpRequired'],
})
  .input(z.object({ ids: chosenIds, set: bulkEdit }))
  .output(memberOutcomes)
