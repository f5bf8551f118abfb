import type { OrganizationPath } from '../organizations/path.ts'
import { isWithin, pathIds } from '../organizations/path.ts'

/** To whom a project is open: members of the organization itself, of it and all its subordinates, or to everyone. */
export const SERVICE_AUDIENCES = ['own', 'subtree', 'everyone'] as const
export type ServiceAudience = (typeof SERVICE_AUDIENCES)[number]

/** Whether somebody who belongs to organizations, by membership or post, is among those to whom a project is open. */
export function isOpenTo(
  project: { readonly audience: ServiceAudience; readonly path: OrganizationPath },
  own: readonly OrganizationPath[],
): boolean {
  if (project.audience === 'everyone') return true
  if (project.audience === 'own') return own.includes(project.path)
  return own.some((path) => isWithin(path, project.path))
}

/** The list form of `isOpenTo`: whose projects of each audience somebody finds. */
export function openTo(own: readonly OrganizationPath[]): {
  readonly own: readonly number[]
  readonly subtree: readonly number[]
} {
  const all = own.map(pathIds)
  return {
    own: all.flatMap((ids) => ids.slice(-1)),
    subtree: [...new Set(all.flat())],
  }
}
