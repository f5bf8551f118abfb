const PREFIX = 'qingtuan.'

/** What was typed and not sent yet, in this tab; null when nothing was. */
export function readKept(owner: string): object | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(PREFIX + owner) ?? 'null')
    return typeof kept === 'object' ? kept : null
  } catch {
    return null
  }
}

/** Kept in this tab alone, so that it outlives a reload and the session’s end. */
export function keepEntries(owner: string, entries: object) {
  try {
    sessionStorage.setItem(PREFIX + owner, JSON.stringify(entries))
  } catch {
    // The entries still stand in the form.
  }
}

export function forgetKept(owner: string) {
  try {
    sessionStorage.removeItem(PREFIX + owner)
  } catch {
    // Nothing was kept.
  }
}
