import { CHECKS } from '@qingtuan/domain/data-quality/check'
import { FINDING_STATES } from '@qingtuan/domain/data-quality/finding'
import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { instant, organizationId, recordId } from '../shared/field.ts'
import { outcomes } from '../shared/outcomes.ts'
import { pageOf, pageQuery } from '../shared/page.ts'

const count = z.number().int()
export const check = z.enum(CHECKS)
const state = z.enum(FINDING_STATES)
const byState = z.object({ open: count, explained: count, accepted: count })

export const finding = z.object({
  id: recordId,
  check,
  state,
  /** Since when the data has been so. */
  since: instant,
  member: z.object({ id: recordId, name: z.string(), memberNumber: z.string() }).nullable(),
  organization: z.object({ id: count, shortName: z.string() }),
  explanation: z.object({ text: z.string(), at: instant, byName: z.string() }).nullable(),
  /** What the superior wrote when it did not take the explanation. */
  remark: z.string().nullable(),
  may: z.object({ explain: z.boolean(), decide: z.boolean() }),
})

export const overview = endpoint({
  id: 'dataQuality.overview',
  who: 'organization',
  method: 'GET',
  path: '/organizations/{organizationId}/data-quality',
  summary: 'Findings of a subtree by check, and by direct child',
  refusals: ['record.notFound'],
})
  .input(z.object({ organizationId }))
  .output(
    z.object({
      byCheck: z.array(byState.extend({ check })),
      byChild: z.array(byState.extend({ id: count, shortName: z.string() })),
      /** Mine to mend or explain, and explanations that wait for me. */
      mine: z.object({ open: count, toDecide: count }),
    }),
  )

export const findingFilter = z.object({
  organizationId: organizationId.optional(),
  check: check.optional(),
  state: state.optional(),
  /** `own`: mine to mend; `toDecide`: explanations of direct children that wait for me. */
  scope: z.enum(['own', 'toDecide']).optional(),
})

export const listFindings = endpoint({
  id: 'dataQuality.listFindings',
  who: 'organization',
  method: 'GET',
  path: '/findings',
  summary: 'What is to be mended in a subtree, longest standing first',
  refusals: ['record.notFound'],
})
  .input(findingFilter.extend(pageQuery))
  .output(pageOf(finding))

const some = z.array(recordId).min(1).max(200)

export const explain = endpoint({
  id: 'dataQuality.explain',
  who: 'organization',
  method: 'POST',
  path: '/findings/explanations',
  summary: 'Say why findings stand as they are; the direct superior accepts it or not',
  refusals: ['finding.reasonRequired'],
})
  .input(z.object({ ids: some, text: z.string().max(1000) }))
  .output(outcomes)

export const decide = endpoint({
  id: 'dataQuality.decide',
  who: 'organization',
  method: 'POST',
  path: '/findings/decisions',
  summary: 'Accept explanations of direct children, or have the findings mended after all',
  refusals: ['finding.reasonRequired'],
})
  .input(z.object({ ids: some, accept: z.boolean(), remark: z.string().max(1000).optional() }))
  .output(outcomes)
