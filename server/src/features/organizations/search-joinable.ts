import type { OrganizationPlace } from '@qingtuan/contract/organizations/organization'
import type { Call } from '../../platform/call.ts'
import type { Limit } from '../../platform/limits/limits.ts'
import { networkOf } from '../../platform/limits/network.ts'
import { searchWords } from './search-words.ts'
import { readPlaces } from './store/places.ts'
import { searchActiveBranches } from './store/search.ts'

/** A whole school can stand behind one address. */
const SEARCHES: Limit = { name: 'organizations.searchJoinable', points: 600, seconds: 60 }
const MOST = 20

export async function searchJoinable(
  call: Call,
  { text }: { text: string },
): Promise<{ items: OrganizationPlace[] }> {
  const { database, limits } = call.platform
  await limits.take([{ limit: SEARCHES, key: networkOf(call.address) }])
  const words = searchWords(text)
  if (words.length === 0) return { items: [] }
  const ids = await searchActiveBranches(database, { words, limit: MOST })
  const places = await readPlaces(database, ids)
  return { items: ids.flatMap((id) => places.get(id) ?? []) }
}
