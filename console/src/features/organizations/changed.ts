/** The entries of a form that differ from what it began with; one that was left or made empty stays as it is. */
export function changedOf<Entries extends object>(initial: object, entries: Entries): Partial<Entries> {
  const before = new Map<string, unknown>(Object.entries(initial))
  const changed = Object.entries(entries).filter(
    ([key, value]) => value !== undefined && value !== null && value !== '' && value !== before.get(key),
  )
  return Object.fromEntries(changed) as Partial<Entries>
}
