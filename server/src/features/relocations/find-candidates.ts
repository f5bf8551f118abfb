import type { OrganizationPlace } from '@qingtuan/contract/organizations/organization'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import type { Limit } from '../../platform/limits/limits.ts'
import { findExactly, readPlaces } from '../organizations/index.ts'

const AT_MOST = 5
/** Whoever moves organizations names a few; whoever names hundreds is listing the league. */
const NAMED: Limit = { name: 'relocations.find', points: 60, seconds: 3600 }

/**
 * The other side of a move stands outside of one's own reach, so that it is named as on its papers: by its id or its
 * whole full name. Nothing is found by a part of it.
 */
export async function findCandidates(
  call: Call,
  { text }: { text: string },
): Promise<{ items: OrganizationPlace[] }> {
  const { database, limits } = call.platform
  await limits.take([{ limit: NAMED, key: String(organizationOf(call).organizationId) }])
  const ids = await findExactly(database, text.normalize('NFKC'), AT_MOST)
  const places = await readPlaces(database, ids)
  return { items: ids.flatMap((id) => places.get(id) ?? []) }
}
