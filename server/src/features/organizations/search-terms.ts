import { FULL_NAME_PREFIX } from '@qingtuan/domain/organizations/full-name'
import { nameKeys } from '../../platform/pinyin/name-keys.ts'

const LONGEST_SUFFIX = 40
const SHORTEST_SUFFIX = 2

/** As names and searches are compared: full-width and capitals made plain, blanks gone. */
export function foldTerm(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, '')
}

/**
 * Everything that a search may begin with to find an organization. Every end of a name is a term, so that two
 * characters from its middle are the beginning of one: an index range, where trigrams need three characters.
 */
export function searchTerms({ fullName, shortName }: { fullName: string; shortName: string }): string[] {
  const keys = nameKeys(shortName)
  const full = foldTerm(fullName)
  const terms = [
    ...suffixes(foldTerm(shortName)),
    ...suffixes(keys.initials),
    keys.pinyin,
    full,
    full.startsWith(FULL_NAME_PREFIX) ? full.slice(FULL_NAME_PREFIX.length) : full,
  ]
  return [...new Set(terms)].filter((term) => term !== '')
}

function suffixes(text: string): string[] {
  const characters = [...text]
  return characters
    .slice(0, Math.max(1, characters.length - SHORTEST_SUFFIX + 1))
    .map((_, from) => characters.slice(from, from + LONGEST_SUFFIX).join(''))
}
