import { foldTerm } from './search-terms.ts'

const MOST_WORDS = 4

/** The words of a search, as terms are written; more than four are not looked at. Empty when nothing can be found. */
export function searchWords(text: string): string[] {
  const words = text.normalize('NFKC').split(/\s+/u).map(foldTerm)
  return [...new Set(words)].filter((word) => word !== '').slice(0, MOST_WORDS)
}
