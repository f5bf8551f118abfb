import type { OrganizationPlace } from '@qingtuan/contract/organizations/organization'
import type { KyselyDatabase } from '../../platform/database/database.ts'
import { searchWords } from './search-words.ts'
import { readPlaces } from './store/places.ts'
import { searchActive } from './store/search.ts'

const MOST = 20

/** Active organizations of the whole tree that a text names, best first: for choosing where somebody goes. */
export async function searchWholeTree(
  database: KyselyDatabase,
  text: string,
  { branchesOnly }: { readonly branchesOnly: boolean },
): Promise<OrganizationPlace[]> {
  const words = searchWords(text)
  if (words.length === 0) return []
  const ids = await searchActive(database, { words, limit: MOST, branchesOnly })
  const places = await readPlaces(database, ids)
  return ids.flatMap((id) => places.get(id) ?? [])
}
