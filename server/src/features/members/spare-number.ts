import { generateProvisionalNumber, isMemberNumberRequired } from '@qingtuan/domain/members/member-number'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import type { Call } from '../../platform/call.ts'
import { readOrganization } from '../organizations/index.ts'
import { leaseMemberNumber } from './lease-member-number.ts'
import type { Member } from './store/members.ts'

/** A number leased for a member before the transaction that may need it; used or lost: gaps are allowed. */
export interface SpareNumber {
  readonly number: string
  readonly joinedOn: CalendarDate
  readonly organizationId: number
}

type Origin = Pick<Member, 'joined_on' | 'organization_id'>

/**
 * A number that the system makes for a member: for a join before 2016 the lasting one (FAQ M12), else a provisional
 * one, which the branch replaces. A lease takes a connection of its own, so ask before the transaction begins.
 */
export async function leaseNumberFor(
  { platform }: Pick<Call, 'platform'>,
  member: Origin,
): Promise<SpareNumber> {
  const { joined_on: joinedOn, organization_id: organizationId } = member
  const organization = await readOrganization(platform.database, organizationId)
  if (organization === null) throw new Error(`There is no organization ${organizationId}`)
  const { areaCode } = organization
  if (!isMemberNumberRequired(joinedOn))
    return { joinedOn, organizationId, number: await leaseMemberNumber(platform, { joinedOn, areaCode }) }
  const joinedYear = Number(joinedOn.slice(0, 4))
  const serial = await platform.serials.next(`provisionalNumber:${joinedYear}:${areaCode}`)
  return { joinedOn, organizationId, number: generateProvisionalNumber({ joinedYear, areaCode, serial }) }
}

/** The spare number, or another where date or branch changed between the lease and the lock. */
export async function settleNumber(
  call: Pick<Call, 'platform'>,
  member: Origin,
  spare: SpareNumber | null,
): Promise<string> {
  const fits = spare?.joinedOn === member.joined_on && spare.organizationId === member.organization_id
  return fits ? spare.number : (await leaseNumberFor(call, member)).number
}
