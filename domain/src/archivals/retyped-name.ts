/** Whether what was retyped is the full or the short name; full-width signs, spaces and case do not matter. */
export function isNameOf(
  { fullName, shortName }: { readonly fullName: string; readonly shortName: string },
  retyped: string,
): boolean {
  const typed = plain(retyped)
  return typed !== '' && (typed === plain(fullName) || typed === plain(shortName))
}

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .replaceAll(/[\s\p{Cf}]/gu, '')
    .toLowerCase()
}
