import type { OrganizationPlace } from '@qingtuan/contract/organizations/organization'
import { organizationScope } from '@qingtuan/domain/cadres/access'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import { cutPage, readCursor } from '../../platform/cursor.ts'
import { searchWords } from './search-words.ts'
import { byName } from './store/cursor.ts'
import { readPlaces } from './store/places.ts'
import { searchSubtree } from './store/search.ts'

interface Input {
  readonly text: string
  readonly cursor?: string | undefined
  readonly limit: number
}

export async function searchOrganizations(
  call: Call,
  { text, cursor, limit }: Input,
): Promise<{ items: OrganizationPlace[]; nextCursor: string | null }> {
  const { database } = call.platform
  const scope = organizationScope(organizationOf(call))
  const after = readCursor(byName, cursor)
  const words = searchWords(text)
  if (scope.kind === 'nothing' || words.length === 0) return { items: [], nextCursor: null }
  const found = await searchSubtree(database, { path: scope.path, words, after, limit: limit + 1 })
  const { rows, nextCursor } = cutPage(found, limit, ({ namePy, id }) => ({ namePy, id }))
  const ids = rows.map(({ id }) => id)
  const places = await readPlaces(database, ids)
  return { items: ids.flatMap((id) => places.get(id) ?? []), nextCursor }
}
