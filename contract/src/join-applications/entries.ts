import { z } from 'zod'
import { organizationId } from '../shared/field.ts'

export const joinRefusals = [
  'organization.archived',
  'organization.cannotHoldMembers',
  'joinedOn.invalid',
  'joinedOn.future',
  'joinedOn.tooYoung',
  'joinedOn.tooOld',
  'memberNumber.required',
  'memberNumber.unexpected',
  'memberNumber.malformed',
  'memberNumber.yearMismatch',
  'memberNumber.provinceUnknown',
  'memberNumber.occupied',
] as const

/** Where and since when: what a join application says. `joinedOn` is a date or a month (FAQ M12). */
export const joinEntries = z.object({
  organizationId,
  joinedOn: z.string().max(20),
  memberNumber: z.string().max(60).optional(),
})
