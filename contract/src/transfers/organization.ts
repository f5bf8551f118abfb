import { TRANSFER_DIRECTIONS, TRANSFER_STANDINGS } from '@qingtuan/domain/transfers/listing'
import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { organizationId, personName, recordId } from '../shared/field.ts'
import { outcomes } from '../shared/outcomes.ts'
import { pageOf, pageQuery } from '../shared/page.ts'
import { actRefusals, byId, reason, resumeRefusals, startRefusals, statement, target } from './entries.ts'
import { transferDetail, transferRow, transferState } from './transfer.ts'

/** The filter of 转移团组织; lives in the page’s URL. */
export const transferFilter = z.object({
  direction: z.enum(TRANSFER_DIRECTIONS).optional(),
  state: transferState.optional(),
  standing: z.enum(TRANSFER_STANDINGS).default('open'),
  text: z.string().trim().max(100).optional(),
})

export const list = endpoint({
  id: 'transfers.list',
  who: 'organization',
  method: 'GET',
  path: '/transfers',
  summary: 'Transfers out of, into and inside one’s subtree, longest waiting first',
})
  .input(transferFilter.extend(pageQuery))
  .output(pageOf(transferRow))

export const waiting = endpoint({
  id: 'transfers.waiting',
  who: 'organization',
  method: 'GET',
  path: '/transfers-waiting',
  summary: 'How many transfers in the system, and out of it, wait for the calling organization',
}).output(z.object({ waiting: z.number().int(), letters: z.number().int() }))

export const get = endpoint({
  id: 'transfers.get',
  who: 'organization',
  method: 'GET',
  path: '/transfers/{id}',
  summary: 'One transfer within reach',
  refusals: ['record.notFound'],
})
  .input(byId)
  .output(transferDetail)

export const startFor = endpoint({
  id: 'transfers.startFor',
  who: 'organization',
  method: 'POST',
  path: '/transfers',
  summary: 'Start the transfer of a member of one’s own branch, or of a floating one listed here',
  description: 'The own step counts as approved; the member is told and may withdraw it.',
  refusals: startRefusals,
})
  .input(
    z.object({
      memberId: recordId,
      toOrganizationId: target,
      statement,
      endPosts: z.boolean().default(true),
    }),
  )
  .output(transferDetail)

export const invite = endpoint({
  id: 'transfers.invite',
  who: 'organization',
  method: 'POST',
  path: '/transfers-in',
  summary:
    'Start the transfer of another branch’s member into one’s own organization, by name and member number',
  description: 'Twenty misses a day; then limit.tooMany.',
  refusals: [...startRefusals, 'transfer.memberUnknown', 'personName.invalid'],
})
  .input(z.object({ name: personName, memberNumber: z.string().max(60), statement }))
  .output(transferDetail)

export const approveOut = endpoint({
  id: 'transfers.approveOut',
  who: 'organization',
  method: 'POST',
  path: '/transfers/{id}/out-approval',
  summary:
    'Let the member go; a serving cadre’s posts in the old branch end when the transfer is done, unless kept',
  refusals: [...actRefusals, 'organization.archived'],
})
  .input(byId.extend({ endPosts: z.boolean().default(true) }))
  .output(transferDetail)

export const approveIn = endpoint({
  id: 'transfers.approveIn',
  who: 'organization',
  method: 'POST',
  path: '/transfers/{id}/in-approval',
  summary: 'Take the member: a branch has them at once, a committee then assigns a branch',
  refusals: [...actRefusals, 'organization.archived'],
})
  .input(byId)
  .output(transferDetail)

export const assign = endpoint({
  id: 'transfers.assign',
  who: 'organization',
  method: 'POST',
  path: '/transfers/{id}/assignment',
  summary: 'Assign a branch below the committee that has approved; the member is then there',
  refusals: [
    ...actRefusals,
    'organization.archived',
    'organization.cannotHoldMembers',
    'transfer.sameOrganization',
  ],
})
  .input(byId.extend({ branchId: organizationId }))
  .output(transferDetail)

export const refuse = endpoint({
  id: 'transfers.refuse',
  who: 'organization',
  method: 'POST',
  path: '/transfers/{id}/refusal',
  summary: 'Refuse one’s step with a reason; the second time the nearest common superior decides',
  refusals: [...actRefusals, 'transfer.reasonRequired'],
})
  .input(byId.extend({ reason }))
  .output(transferDetail)

export const mediate = endpoint({
  id: 'transfers.mediate',
  who: 'organization',
  method: 'POST',
  path: '/transfers/{id}/mediation',
  summary: 'Decide as the nearest common superior: the refused step counts as approved, or the transfer ends',
  refusals: [...actRefusals, 'transfer.reasonRequired', 'organization.archived'],
})
  .input(byId.extend({ decision: z.enum(['uphold', 'dismiss']), reason }))
  .output(transferDetail)

export const withdraw = endpoint({
  id: 'transfers.withdraw',
  who: 'organization',
  method: 'POST',
  path: '/transfers/{id}/withdrawal',
  summary: 'Withdraw a transfer that the calling organization has started',
  refusals: actRefusals,
})
  .input(byId)
  .output(transferDetail)

export const resume = endpoint({
  id: 'transfers.resume',
  who: 'organization',
  method: 'PUT',
  path: '/transfers/{id}',
  summary:
    'Mend a refused transfer that the calling organization has started; it goes on at the refused step',
  refusals: resumeRefusals,
})
  .input(byId.extend({ toOrganizationId: target, statement }))
  .output(transferDetail)

export const approveMany = endpoint({
  id: 'transfers.approveMany',
  who: 'organization',
  method: 'POST',
  path: '/transfer-approvals',
  summary: 'Approve the step that waits in each of many, each on its own, with each one’s outcome',
})
  .input(z.object({ ids: z.array(recordId).min(1).max(200), endPosts: z.boolean().default(true) }))
  .output(outcomes)
