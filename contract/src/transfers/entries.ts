import { z } from 'zod'
import { organizationId, recordId } from '../shared/field.ts'

/** Why, as both sides and a mediator read it; 2 to 200 characters. */
export const statement = z.string().trim().max(300)
/** Why not, as the member and the other side read it; 2 to 200 characters. */
export const reason = z.string().trim().max(300)
export const byId = z.object({ id: recordId })
/** A branch, or a committee that assigns one below it. */
export const target = organizationId

export const startRefusals = [
  'record.notFound',
  'transfer.alreadyOpen',
  'transfer.memberLeft',
  'transfer.sameOrganization',
  'transfer.statementRequired',
  'organization.archived',
] as const

export const actRefusals = ['record.notFound', 'transfer.notOpen'] as const

export const resumeRefusals = [
  ...actRefusals,
  'transfer.sameOrganization',
  'transfer.targetFixed',
  'transfer.statementRequired',
  'organization.archived',
] as const
