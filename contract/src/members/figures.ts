import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { month, organizationId, sex } from '../shared/field.ts'
import { memberStatus } from './filter.ts'

const count = z.number().int()
const byValue = z.array(z.object({ value: z.string(), count }))

/** The figures of a subtree: its members, and the organizations below its top. */
export const subtreeFigures = z.object({
  /** Present: not left. */
  members: count,
  byStatus: z.array(z.object({ status: memberStatus, count })),
  bySex: z.array(z.object({ sex, count })),
  byBirthYear: z.array(z.object({ birthYear: count, count })),
  /** Sex and birth year together: the age pyramid. */
  pyramid: z.array(z.object({ birthYear: count, sex, count })),
  /** Highest education, GB/T 4658; the empty value counts those that do not state it. */
  byEducation: byValue,
  /** GB/T 3304; the empty value counts those that do not state it. */
  byEthnicGroup: byValue,
  /** Month of joining the league, YYYY-MM, of present members. */
  byJoinedMonth: byValue,
  completeRecords: count,
  /** Living subordinates, the organization itself left out. */
  organizations: z.object({ branches: count, others: count }),
})

export const figures = endpoint({
  id: 'members.figures',
  who: 'organization',
  method: 'GET',
  path: '/organizations/{organizationId}/figures',
  summary:
    'Figures of a subtree: members by status, sex, birth year, education, ethnic group and month of joining; applications that wait',
  description: 'Read from maintained counters: folded totals plus what is still pending, so always exact.',
  refusals: ['record.notFound'],
})
  .input(z.object({ organizationId }))
  .output(subtreeFigures.extend({ pendingJoinApplications: count, silentJoinApplications: count }))

export const figuresOfParts = endpoint({
  id: 'members.figuresOfParts',
  who: 'organization',
  method: 'GET',
  path: '/organizations/{organizationId}/figures/parts',
  summary: 'Members and complete records of each direct child’s subtree',
  refusals: ['record.notFound'],
})
  .input(z.object({ organizationId }))
  .output(
    z.object({
      items: z.array(z.object({ id: count, shortName: z.string(), members: count, complete: count })),
    }),
  )

export const flows = endpoint({
  id: 'members.flows',
  who: 'organization',
  method: 'GET',
  path: '/organizations/{organizationId}/flows',
  summary:
    'Members who moved between the direct children of a subtree’s top, and across its border, by months',
  description:
    'Places as they were at the time. `null` is outside the subtree; the organization itself stands for members that it held.',
  refusals: ['record.notFound'],
})
  .input(z.object({ organizationId, fromMonth: month, toMonth: month }))
  .output(
    z.object({
      items: z.array(
        z.object({
          from: z.object({ id: count, shortName: z.string() }).nullable(),
          to: z.object({ id: count, shortName: z.string() }).nullable(),
          count,
        }),
      ),
    }),
  )
