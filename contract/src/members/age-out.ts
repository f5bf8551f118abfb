import { AGE_OUT_STAGES } from '@qingtuan/domain/members/age-out'
import { REFUSAL_CODES } from '@qingtuan/domain/shared/refusal'
import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { calendarDate, organizationId, recordId } from '../shared/field.ts'
import { pageOf, pageQuery } from '../shared/page.ts'

/** `kept`: at 28, or soon, but a member for as long as a post is held. */
export const AGE_OUT_LISTS = ['due', 'coming', 'kept'] as const

export const ageOutRow = z.object({
  id: recordId,
  name: z.string(),
  memberNumber: z.string(),
  bornOn: calendarDate,
  /** The 28th birthday. */
  dueOn: calendarDate,
  stage: z.enum(AGE_OUT_STAGES),
  organization: z.object({ id: z.number().int(), shortName: z.string() }),
  /** Since the branch has to confirm it. */
  may: z.object({ confirm: z.boolean() }),
})

export const listAgeOut = endpoint({
  id: 'members.listAgeOut',
  who: 'organization',
  method: 'GET',
  path: '/member-age-outs',
  summary: 'Members who turn 28: due, within three months, or kept because of a post',
  refusals: ['record.notFound'],
})
  .input(
    z.object({
      list: z.enum(AGE_OUT_LISTS).default('due'),
      organizationId: organizationId.optional(),
      ...pageQuery,
    }),
  )
  .output(pageOf(ageOutRow))

export const countAgeOut = endpoint({
  id: 'members.countAgeOut',
  who: 'organization',
  method: 'GET',
  path: '/member-age-out-counts',
  summary: 'How many members are due to leave at 28, and how many will be within three months',
}).output(z.object({ due: z.number().int(), coming: z.number().int() }))

export const confirmAgeOut = endpoint({
  id: 'members.confirmAgeOut',
  who: 'organization',
  method: 'POST',
  path: '/member-age-out-confirmations',
  summary: 'Confirm that members have left at 28, each on its own, with each one’s outcome',
  refusals: ['session.stepUpRequired'],
})
  .input(z.object({ ids: z.array(recordId).min(1).max(200) }))
  .output(
    z.object({
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
    }),
  )
