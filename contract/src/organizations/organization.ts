import { HEALTH_MARKS } from '@qingtuan/domain/organizations/health'
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

/** Everything about an organization that its direct superior may change, and its account. */
const managed = {
  industry: z.string().nullable(),
  secretaryName: z.string().nullable(),
  contactName: z.string().nullable(),
  /** Masked. */
  contactPhone: z.string().nullable(),
  userName: z.string().nullable(),
  /** Join applications that wait in the subtree. */
  pendingApplications: z.number().int(),
  /** By its shared account; null when there was none yet. */
  lastLogInAt: instant.nullable(),
  health: z.array(z.enum(HEALTH_MARKS)),
}

const manage = {
  edit: z.boolean(),
  resetPassword: z.boolean(),
}

/** A row of the table of direct children. */
export const childRow = organizationRow.extend({
  ...managed,
  /** False for one that stood here “as of” a day and is elsewhere now: it is known by name and kind alone. */
  isHereNow: z.boolean(),
  may: z.object(manage),
})
export type ChildRow = z.infer<typeof childRow>

const period = { fromAt: instant, untilAt: instant.nullable() }

export const organizationDetail = organizationRow.extend({
  ...managed,
  ancestors: organizationPlace.shape.ancestors,
  areaCode: z.string(),
  createdAt: instant,
  completedAt: instant.nullable(),
  /** Every name it has borne, the present one first. */
  names: z.array(z.object({ fullName: z.string(), shortName: z.string(), ...period })),
  /** The superiors it stood under before it was moved, the latest first. */
  formerSuperiors: z.array(z.object({ id: z.number().int(), shortName: z.string(), ...period })),
  may: z.object({
    ...manage,
    /** Its own secretary and industry (本组织信息). */
    editOwn: z.boolean(),
    proposeRelocation: z.boolean(),
    issueRegistrationCode: z.boolean(),
    seeRoll: z.boolean(),
    /** Applications can stand here for this caller to review; which ones wait now, their own `may` says. */
    reviewJoinApplications: z.boolean(),
  }),
})
export type OrganizationDetail = z.infer<typeof organizationDetail>
