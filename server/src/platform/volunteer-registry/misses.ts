/** That the registry did not find somebody, or found another name. */
export type Miss = 'notRegistered' | 'nameMissing'

/** What the registry said last of whom it did not find, by account: for a page that may not ask again at once. */
export interface Misses {
  note(accountId: string, miss: Miss): void
  /** Null where nothing is known, or the registry has found them since. */
  last(accountId: string): Miss | null
  forget(accountId: string): void
}

const MOST = 10_000

/** Of this process alone and bounded: it opens and shuts nothing, and is never taken for an answer of the registry. */
export function openMisses(most = MOST): Misses {
  const known = new Map<string, Miss>()
  return {
    note(accountId, miss) {
      known.delete(accountId)
      known.set(accountId, miss)
      const [oldest] = known.keys()
      if (known.size > most && oldest !== undefined) known.delete(oldest)
    },
    last: (accountId) => known.get(accountId) ?? null,
    forget: (accountId) => void known.delete(accountId),
  }
}
