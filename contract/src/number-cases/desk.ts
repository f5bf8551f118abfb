import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { organizationId, recordId, token } from '../shared/field.ts'
import { pageOf, pageQuery } from '../shared/page.ts'
import { deskDetail, deskRow, numberCaseOutcome } from './case.ts'
import { caseOutcomes } from './cases.ts'
import { expiresInSeconds } from './photo.ts'
import { DESK_VIEWS } from './views.ts'

const byId = z.object({ id: recordId })

export const deskFilter = z.object({
  view: z.enum(DESK_VIEWS).default('escalated'),
  /** The whole number, or the beginning of the claimant’s name. */
  text: z.string().trim().max(100).optional(),
  /** The part of the tree that either side belongs to. */
  organizationId: organizationId.optional(),
})

export const queue = endpoint({
  id: 'numberCases.queue',
  who: 'staff',
  method: 'GET',
  path: '/desk/number-cases',
  summary: 'The cases of the whole city, earliest deadline first (number officer)',
  refusals: ['record.notFound'],
})
  .input(deskFilter.extend(pageQuery))
  .output(pageOf(deskRow))

const count = z.number().int()

export const deskCounts = endpoint({
  id: 'numberCases.deskCounts',
  who: 'staff',
  method: 'GET',
  path: '/desk/number-case-counts',
  summary: 'How many cases stand in each view of the desk',
}).output(z.object({ escalated: count, inReview: count, overdue: count, coming: count }))

export const deskCase = endpoint({
  id: 'numberCases.deskCase',
  who: 'staff',
  method: 'GET',
  path: '/desk/number-cases/{id}',
  summary: 'One case with both sides (number officer)',
  refusals: ['record.notFound'],
})
  .input(byId)
  .output(deskDetail)

export const take = endpoint({
  id: 'numberCases.take',
  who: 'staff',
  method: 'POST',
  path: '/desk/number-case-takings',
  summary: 'Take escalated cases up, each on its own',
})
  .input(z.object({ ids: z.array(recordId).min(1).max(200) }))
  .output(caseOutcomes)

export const decide = endpoint({
  id: 'numberCases.decide',
  who: 'staff',
  method: 'POST',
  path: '/desk/number-case-decisions',
  summary:
    'Decide cases, each on its own with its own outcome: who keeps the number, free it, or reject (FAQ M13)',
  description:
    '`otherNumber` is for who does not keep the number. Left out, a holder who joined from 2016 on gets a provisional number that the branch must replace; one who joined before gets a number made by the system.',
  refusals: ['numberCase.reasonRequired'],
})
  .input(
    z.object({
      items: z
        .array(z.object({ id: recordId, otherNumber: z.string().max(60).optional() }))
        .min(1)
        .max(200),
      decision: z.enum([...numberCaseOutcome.options, 'rejected']),
      reason: z.string().trim().max(400).optional(),
    }),
  )
  .output(caseOutcomes)

export const openDeskPhotos = endpoint({
  id: 'numberCases.openDeskPhotos',
  who: 'staff',
  method: 'POST',
  path: '/desk/number-cases/{id}/looks',
  summary: 'Tickets for the photos of both sides, good for 60 seconds; each look is audited',
  refusals: ['record.notFound', 'photo.unknown'],
})
  .input(byId)
  .output(z.object({ claimant: token.nullable(), holder: token.nullable(), expiresInSeconds }))
