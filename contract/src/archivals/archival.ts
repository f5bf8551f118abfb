import { ARCHIVAL_MATTERS } from '@qingtuan/domain/archivals/matter'
import { REFUSAL_CODES } from '@qingtuan/domain/shared/refusal'
import { z } from 'zod'
import { organizationKind, organizationStatus } from '../organizations/organization.ts'
import { endpoint } from '../procedure.ts'
import { instant, organizationId } from '../shared/field.ts'

const count = z.number().int()
const named = z.object({ id: count, shortName: z.string() })

/** What the archival of an organization does; before it a forecast, after it what was done. */
export const archivalEffects = z.object({
  /** Become 流动团员 of the superior. */
  members: count,
  /** Posts that end. */
  posts: count,
  /** Open matters that are closed, by kind. */
  matters: z.array(z.object({ kind: z.enum(ARCHIVAL_MATTERS), count })),
  registrationCodes: count,
  /** Sessions of the organization that end at once. */
  sessions: count,
})
export type ArchivalEffects = z.infer<typeof archivalEffects>

export const previewArchival = endpoint({
  id: 'archivals.preview',
  who: 'signedIn',
  method: 'GET',
  path: '/organizations/{id}/archival-preview',
  summary: 'What archiving a direct subordinate would do, and what stands in its way (FAQ O6)',
  description:
    'For the direct superior; for a top-level organization, the operator. `refusal` is what an archival would answer now, whatever name is retyped.',
  refusals: ['record.notFound'],
})
  .input(z.object({ id: organizationId }))
  .output(
    z.object({
      organization: named.extend({
        kind: organizationKind,
        status: organizationStatus,
        fullName: z.string(),
      }),
      superior: named.nullable(),
      /** Direct subordinates that are not archived; the first 100 by name. */
      living: z.object({ count, items: z.array(named) }),
      effects: archivalEffects,
      refusal: z
        .object({
          code: z.enum(REFUSAL_CODES),
          facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
        })
        .nullable(),
    }),
  )

export const archiveOrganization = endpoint({
  id: 'archivals.archive',
  who: 'signedIn',
  method: 'POST',
  path: '/organizations/{id}/archival',
  summary: 'Archive a direct subordinate, for good (FAQ O6)',
  description:
    'One transaction whatever the size: members become floating members of the superior, posts end, open matters are closed with notice, registration codes are withdrawn, sessions end. Needs the password again (session.stepUpRequired) and the full or short name retyped. archival.subordinatesRemain names the subordinates that are not archived; the preview lists them with ids.',
  refusals: [
    'record.notFound',
    'session.stepUpRequired',
    'archival.subordinatesRemain',
    'archival.membersRemain',
    'archival.nameMismatch',
  ],
})
  .input(z.object({ id: organizationId, retypedName: z.string().max(300) }))
  .output(
    z.object({
      organization: named,
      superior: named.nullable(),
      archivedAt: instant,
      effects: archivalEffects,
    }),
  )
