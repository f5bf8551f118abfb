import type { MemberFilter } from '@qingtuan/contract/members'
import { MOST_CHOSEN } from '@qingtuan/domain/members/bulk'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Call } from '../../../platform/call.ts'
import type { RollPorts } from '../ports.ts'
import { rollInReach, rollPath } from '../reach.ts'
import { listMembersOf } from '../store/list.ts'

type Conditions = Omit<MemberFilter, 'asOf' | 'sort' | 'direction'>

/** Everybody whom a filter finds, in the order of the roll, up to what one bulk act may reach. */
export async function chooseMembers(call: Call, conditions: Conditions, ports: RollPorts) {
  const { organizationId } = conditions
  const path = organizationId === undefined ? rollPath(call) : (await rollInReach(call, organizationId)).path
  const filter = { ...conditions, sort: 'name', direction: 'up' } as const
  const found = await listMembersOf(call.platform.database, {
    path,
    filter,
    asOf: null,
    today: toShanghaiDate(call.now),
    after: null,
    limit: MOST_CHOSEN + 1,
    ports,
  })
  const items = found
    .slice(0, MOST_CHOSEN)
    .map(({ id, name, short_name }) => ({ id, name, organization: short_name }))
  return { items, more: found.length > MOST_CHOSEN }
}
