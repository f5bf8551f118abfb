import { REFUSAL_CODES } from '@qingtuan/domain/shared/refusal'
import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { instant, organizationId, recordId, sex } from '../shared/field.ts'
import { pageOf, pageQuery } from '../shared/page.ts'

const named = z.object({ id: z.number().int(), shortName: z.string() })

/** `own`: held by this organization itself; `subtree`: by it or any subordinate. */
export const FLOATING_SCOPES = ['own', 'subtree'] as const

/** A row of 流动团员. */
export const floatingMember = z.object({
  id: recordId,
  name: z.string(),
  sex,
  memberNumber: z.string(),
  /** The organization that looks after the member. */
  organization: named,
  floatingSince: instant,
  daysFloating: z.number().int(),
  /** The archived branch; null where the timeline does not tell. */
  archivedOrganization: named.nullable(),
})

export const listFloating = endpoint({
  id: 'archivals.listFloating',
  who: 'organization',
  method: 'GET',
  path: '/floating-members',
  summary: 'Members whose branch was archived and who are in no new one yet, longest first',
})
  .input(z.object({ scope: z.enum(FLOATING_SCOPES).default('subtree'), ...pageQuery }))
  .output(pageOf(floatingMember))

export const countFloating = endpoint({
  id: 'archivals.countFloating',
  who: 'organization',
  method: 'GET',
  path: '/floating-members/count',
  summary: 'How many floating members this organization looks after itself',
}).output(z.object({ count: z.number().int() }))

export const inviteFloating = endpoint({
  id: 'archivals.inviteFloating',
  who: 'organization',
  method: 'POST',
  path: '/floating-member-invitations',
  summary: 'Invite floating members within reach to join a branch, each with a notice in the member app',
  refusals: ['record.notFound', 'organization.archived', 'organization.cannotHoldMembers'],
})
  .input(z.object({ organizationId, memberIds: z.array(recordId).min(1).max(200) }))
  .output(
    z.object({
      organization: named,
      /** What became of each, in the order asked; a stranger’s member has no name. */
      items: z.array(
        z.object({
          id: recordId,
          name: z.string().nullable(),
          done: z.boolean(),
          refusal: z.object({ code: z.enum(REFUSAL_CODES) }).nullable(),
        }),
      ),
    }),
  )
