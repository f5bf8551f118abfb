import { MEMBER_COLUMN_KEYS } from '@qingtuan/contract/members/columns'
import { memberFilter } from '@qingtuan/contract/members/filter'
import type { MemberView } from '@qingtuan/contract/members/views'
import { z } from 'zod'
import type { Call } from '../../../platform/call.ts'
import { actorOf, organizationOf } from '../../../platform/call.ts'
import type { ViewOwner, ViewRow } from '../store/views.ts'

/** A filter or column that no longer exists is passed over: an old view still opens. */
const storedFilter = memberFilter.catch(() => memberFilter.parse({}))
const storedColumns = z.array(z.string())

export function describeView({ id, name, filter, columns, is_default }: ViewRow): MemberView {
  const keys = storedColumns.parse(columns)
  return {
    id,
    name,
    filter: storedFilter.parse(filter),
    columns: MEMBER_COLUMN_KEYS.filter((key) => keys.includes(key)).sort(
      (one, other) => keys.indexOf(one) - keys.indexOf(other),
    ),
    isDefault: is_default,
  }
}

/** The calling account, acting for its organization. */
export function viewOwner(call: Call): ViewOwner {
  return { organizationId: organizationOf(call).organizationId, accountId: actorOf(call).accountId }
}
