import { LEAVE_REASONS } from '@qingtuan/domain/members/status'
import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { calendarDate, done, organizationId, recordId } from '../shared/field.ts'

export const leaveReason = z.enum(LEAVE_REASONS)

export const leaveRefusals = [
  'record.notFound',
  'session.stepUpRequired',
  'member.leavesByBranch',
  'member.alreadyLeft',
  'member.inTransfer',
  'member.servesAsCadre',
  'member.notYetAgeOut',
  'member.leftOnInvalid',
  'member.reasonRequired',
] as const

export const leave = endpoint({
  id: 'members.leave',
  who: 'organization',
  method: 'POST',
  path: '/members/{id}/leaving',
  summary: 'End a membership of one’s branch, with a reason; record and history are kept',
  description:
    'Needs the password of the organization again. `expelled` and `recordedInError` need a note. Who holds a post leaves only when `endPosts` ends it in the same step; who is in a transfer does not leave.',
  refusals: leaveRefusals,
})
  .input(
    z.object({
      id: recordId,
      reason: leaveReason,
      leftOn: calendarDate,
      note: z.string().max(400).optional(),
      endPosts: z.boolean().default(false),
    }),
  )
  .output(done)

export const restore = endpoint({
  id: 'members.restore',
  who: 'organization',
  method: 'POST',
  path: '/members/{id}/restoring',
  summary: 'Restore a membership (恢复团籍), by the direct superior of the former branch',
  description: '`organizationId` names another branch within reach, where the former one is archived.',
  refusals: [
    'record.notFound',
    'session.stepUpRequired',
    'member.restoredBySuperior',
    'member.notLeft',
    'member.reasonRequired',
    'organization.archived',
    'organization.cannotHoldMembers',
  ],
})
  .input(z.object({ id: recordId, reason: z.string().max(400), organizationId: organizationId.optional() }))
  .output(done)
