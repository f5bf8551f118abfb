import { ORGANIZATION_KINDS } from '@qingtuan/domain/organizations/kind'
import { ORGANIZATION_STATUSES } from '@qingtuan/domain/organizations/status'
import { z } from 'zod'
import { instant } from '../shared/field.ts'

export const organizationKind = z.enum(ORGANIZATION_KINDS)
export const organizationStatus = z.enum(ORGANIZATION_STATUSES)

/** Enough to name an organization and where it stands; `ancestors` from the top down. */
export const organizationPlace = z.object({
  id: z.number().int(),
  kind: organizationKind,
  status: organizationStatus,
  fullName: z.string(),
  shortName: z.string(),
  ancestors: z.array(z.object({ id: z.number().int(), shortName: z.string() })),
})
export type OrganizationPlace = z.infer<typeof organizationPlace>

/** A row of the tree and of the table of direct children. `memberCount` counts the subtree. */
export const organizationRow = z.object({
  id: z.number().int(),
  parentId: z.number().int().nullable(),
  kind: organizationKind,
  status: organizationStatus,
  fullName: z.string(),
  shortName: z.string(),
  childCount: z.number().int(),
  memberCount: z.number().int(),
})

export type OrganizationRow = z.infer<typeof organizationRow>

export const organizationDetail = organizationRow.extend({
  ancestors: organizationPlace.shape.ancestors,
  industry: z.string().nullable(),
  areaCode: z.string(),
  secretaryName: z.string().nullable(),
  contactName: z.string().nullable(),
  contactPhone: z.string().nullable(),
  userName: z.string().nullable(),
  createdAt: instant,
  completedAt: instant.nullable(),
  may: z.object({
    issueRegistrationCode: z.boolean(),
    seeRoll: z.boolean(),
    /** Applications can stand here for this caller to review; which ones wait now, their own `may` says. */
    reviewJoinApplications: z.boolean(),
  }),
})
export type OrganizationDetail = z.infer<typeof organizationDetail>
