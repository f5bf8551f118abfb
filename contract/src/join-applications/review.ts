import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { organizationId, recordId } from '../shared/field.ts'
import { outcomes } from '../shared/outcomes.ts'
import { pageOf, pageQuery } from '../shared/page.ts'
import { joinApplicationDetail, joinApplicationRow, joinApplicationState } from './join-application.ts'

/** `own`: addressed to this organization; `silent`: of subordinates that have let the deadline pass. */
export const JOIN_APPLICATION_SCOPES = ['own', 'subtree', 'silent'] as const

/** The filter of 加入申请; lives in the page’s URL. */
export const joinApplicationFilter = z.object({
  scope: z.enum(JOIN_APPLICATION_SCOPES).default('subtree'),
  state: joinApplicationState.optional(),
  organizationId: organizationId.optional(),
  text: z.string().trim().max(100).optional(),
})

export const list = endpoint({
  id: 'joinApplications.list',
  who: 'organization',
  method: 'GET',
  path: '/join-applications',
  summary: 'Join applications within reach, longest waiting first',
  refusals: ['record.notFound'],
})
  .input(joinApplicationFilter.extend(pageQuery))
  .output(pageOf(joinApplicationRow))

export const get = endpoint({
  id: 'joinApplications.get',
  who: 'organization',
  method: 'GET',
  path: '/join-applications/{id}',
  summary: 'One join application within reach',
  refusals: ['record.notFound'],
})
  .input(z.object({ id: recordId }))
  .output(joinApplicationDetail)

const reviewRefusals = [
  'record.notFound',
  'joinApplication.notOpen',
  'joinApplication.notYetSilent',
  'joinApplication.alreadyMember',
  'organization.archived',
] as const
/** Shown to the applicant, who is told by SMS too; 2 to 200 characters. */
const reason = z.string().trim().max(200)
const note = z.string().trim().max(200).optional()

export const approve = endpoint({
  id: 'joinApplications.approve',
  who: 'organization',
  method: 'POST',
  path: '/join-applications/{id}/approval',
  summary: 'Approve: the applicant becomes a member of the branch and the number is settled',
  description:
    'FAQ M12: a number is generated for joins before 2016. FAQ M13: memberNumber.occupied when another member holds it.',
  refusals: [...reviewRefusals, 'memberNumber.occupied', 'joinApplication.noteRequired'],
})
  .input(z.object({ id: recordId, note }))
  .output(joinApplicationDetail)

export const returnToApplicant = endpoint({
  id: 'joinApplications.return',
  who: 'organization',
  method: 'POST',
  path: '/join-applications/{id}/return',
  summary: 'Return to the applicant with a reason',
  refusals: [...reviewRefusals, 'joinApplication.reasonRequired'],
})
  .input(z.object({ id: recordId, reason }))
  .output(joinApplicationDetail)

const ids = z.array(recordId).min(1).max(200)

export const approveMany = endpoint({
  id: 'joinApplications.approveMany',
  who: 'organization',
  method: 'POST',
  path: '/join-application-approvals',
  summary: 'Approve many, each on its own, with each one’s outcome',
})
  .input(z.object({ ids, note }))
  .output(outcomes)

export const returnMany = endpoint({
  id: 'joinApplications.returnMany',
  who: 'organization',
  method: 'POST',
  path: '/join-application-returns',
  summary: 'Return many with one reason, with each one’s outcome',
  refusals: ['joinApplication.reasonRequired'],
})
  .input(z.object({ ids, reason }))
  .output(outcomes)
