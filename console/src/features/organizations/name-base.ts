import { FULL_NAME_PREFIX, FULL_NAME_SUFFIX } from '@qingtuan/domain/organizations/full-name'

/** Area and unit out of a superior’s full name: what the name of an organization below it usually goes on from. */
export function nameBase(superiorFullName: string): string {
  const rest = superiorFullName.startsWith(FULL_NAME_PREFIX)
    ? superiorFullName.slice(FULL_NAME_PREFIX.length)
    : superiorFullName
  const suffixes = Object.values(FULL_NAME_SUFFIX).toSorted((a, b) => b.length - a.length)
  const suffix = suffixes.find((ending) => rest.endsWith(ending)) ?? ''
  return rest.slice(0, rest.length - suffix.length)
}
