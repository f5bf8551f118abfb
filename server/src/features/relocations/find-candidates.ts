import type { OrganizationPlace } from '@qingtuan/contract/organizations/organization'
import type { Call } from '../../platform/call.ts'
import { findExactly, readPlaces } from '../organizations/index.ts'

const AT_MOST = 5

/**
 * The other side of a move stands outside of one's own reach, so that it is named as on its papers: by its id or its
 * whole full name. Nothing is found by a part of it.
 */
export async function findCandidates(
  call: Call,
  { text }: { text: string },
): Promise<{ items: OrganizationPlace[] }> {
  const { database } = call.platform
  const ids = await findExactly(database, text.normalize('NFKC'), AT_MOST)
  const places = await readPlaces(database, ids)
  return { items: ids.flatMap((id) => places.get(id) ?? []) }
}
