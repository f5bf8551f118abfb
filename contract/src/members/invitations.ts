import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { instant, organizationId, phone, recordId } from '../shared/field.ts'
import { pageOf, pageQuery } from '../shared/page.ts'

/** `registered`: an application of this phone’s holder has come to the branch. */
export const INVITATION_STATES = ['sent', 'registered', 'joined'] as const

export type InvitationState = (typeof INVITATION_STATES)[number]

export const memberInvitation = z.object({
  id: recordId,
  /** As the organization typed it. */
  name: z.string(),
  phone: z.string(),
  sentAt: instant,
  byName: z.string(),
  organization: z.object({ id: z.number().int(), shortName: z.string() }),
  state: z.enum(INVITATION_STATES),
})

export const invite = endpoint({
  id: 'members.invite',
  who: 'organization',
  method: 'POST',
  path: '/member-invitations',
  summary: 'Invite somebody by SMS to register and apply to a branch within reach (FAQ O8)',
  description:
    'One message for a phone and 50 for an organization in a day, then `limit.tooMany`. The answer does not tell whether the phone is known.',
  refusals: ['record.notFound', 'phone.invalid', 'organization.cannotHoldMembers', 'organization.archived'],
})
  .input(
    z.object({
      name: z.string().trim().min(1).max(50),
      phone,
      organizationId: organizationId.optional(),
    }),
  )
  .output(memberInvitation)

export const listInvitations = endpoint({
  id: 'members.listInvitations',
  who: 'organization',
  method: 'GET',
  path: '/member-invitations',
  summary: 'Invitations that this organization has sent, newest first, with what became of them',
})
  .input(z.object(pageQuery))
  .output(pageOf(memberInvitation))
