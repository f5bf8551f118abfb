/** The ids from the top down to the organization itself, each closed by a dot: `1.42.977.`. */
export type OrganizationPath = string

/** Where everything stands that has a path: the whole league. */
export const WHOLE_TREE: OrganizationPath = ''

/** The path of the organization `id` under `parent`; null is the top. Throws on what is no id. */
export function childPath(parent: OrganizationPath | null, id: number): OrganizationPath {
  if (!Number.isSafeInteger(id) || id < 1) throw new RangeError(`not an organization id: ${id}`)
  return `${parent ?? ''}${id}.`
}

/**
 * The subtree, itself included, as `from <= path < before` in bytewise order: `/` is the byte after the dot, `:` the
 * one after the digits with which every path begins.
 */
export function subtreeRange(path: OrganizationPath): { from: OrganizationPath; before: string } {
  return { from: path, before: path === WHOLE_TREE ? ':' : `${path.slice(0, -1)}/` }
}

export function pathIds(path: OrganizationPath): number[] {
  return path.split('.').slice(0, -1).map(Number)
}

/** Superiors from the top down, without the organization itself. */
export function ancestorIds(path: OrganizationPath): number[] {
  return pathIds(path).slice(0, -1)
}

/** The path of the direct superior; null at the top. */
export function superiorPathOf(path: OrganizationPath): OrganizationPath | null {
  const superior = path.replace(/[^.]+\.$/, '')
  return superior === '' ? null : superior
}

/** Whether `path` is `ancestorPath` or stands anywhere under it. */
export function isWithin(path: OrganizationPath, ancestorPath: OrganizationPath): boolean {
  return path.startsWith(ancestorPath)
}

/** 1 at the top. */
export function depthOf(path: OrganizationPath): number {
  return pathIds(path).length
}
