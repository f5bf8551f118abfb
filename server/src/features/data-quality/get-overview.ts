import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import { findingsInReach } from './reach.ts'
import { countByCheck, countByChild, countMine } from './store/overview.ts'

/** What is to be mended in a subtree, and what of it is the caller’s own. */
export async function getOverview(call: Call, { organizationId }: { organizationId: number }) {
  const { database } = call.platform
  const { id, path } = await findingsInReach(call, organizationId)
  const [byCheck, byChild, mine] = await Promise.all([
    countByCheck(database, path),
    countByChild(database, id),
    countMine(database, organizationOf(call).organizationId),
  ])
  return { byCheck, byChild, mine }
}
