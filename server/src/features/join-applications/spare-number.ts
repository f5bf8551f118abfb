import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import type { Call } from '../../platform/call.ts'
import { leaseMemberNumber } from '../members/index.ts'
import type { OrganizationFacts } from '../organizations/index.ts'
import { reviewerRole } from './reach.ts'
import type { Application } from './store/applications.ts'
import { findNumberNeed } from './store/list.ts'

/** A number leased for a year and a district, to be used or lost: gaps are allowed. */
export interface SpareNumber {
  readonly number: string
  readonly joinedOn: CalendarDate
  readonly areaCode: string
}

/**
 * The number that an approval will need, leased before its transaction: a lease takes another connection, and approvals
 * that each hold one while they wait for another would block each other. Null where none is needed.
 */
export async function leaseSpareNumber(call: Call, applicationId: string): Promise<SpareNumber | null> {
  const application = await findNumberNeed(call.platform.database, applicationId)
  if (application?.state !== 'pending' || application.member_number !== null) return null
  reviewerRole(call, application)
  const origin = { joinedOn: application.joined_on, areaCode: application.area_code }
  return { ...origin, number: await leaseMemberNumber(call.platform, origin) }
}

/** The stated number, else the spare one; null has another leased, when application or branch changed meanwhile. */
export function numberFor(
  { member_number, joined_on }: Pick<Application, 'member_number' | 'joined_on'>,
  { areaCode }: Pick<OrganizationFacts, 'areaCode'>,
  spare: SpareNumber | null,
): string | null {
  if (member_number !== null) return member_number
  return spare?.areaCode === areaCode && spare.joinedOn === joined_on ? spare.number : null
}
