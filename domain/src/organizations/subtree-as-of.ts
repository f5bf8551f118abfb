/** An organization that has moved since an earlier day: its path now, and the path now of its superior then. */
export interface Moved {
  readonly path: string
  readonly superiorThen: string
}

/** A part of the tree that has kept together: the subtree of `path` without those of `except`. */
export interface Part {
  readonly path: string
  readonly except: readonly string[]
}

/**
 * The subtree of an organization on an earlier day, in paths of the present: its subtree now, without what has come
 * since, and with what has gone since.
 */
export function subtreeAsOf(top: string, moved: readonly Moved[]): Part[] {
  const below = moved.filter(({ path }) => path !== top)
  const tops = [top, ...below.filter(({ path }) => stoodUnder(path, top, below)).map(({ path }) => path)]
  return tops.map((path) => ({
    path,
    except: below.map((other) => other.path).filter((other) => other !== path && other.startsWith(path)),
  }))
}

/** Whether an organization stood under the top: the way up, over what was above each moved part then. */
function stoodUnder(path: string, top: string, moved: readonly Moved[]): boolean {
  const part = deepest(path, moved)
  if (path.startsWith(top) && (part === null || top.startsWith(part.path))) return true
  return part !== null && stoodUnder(part.superiorThen, top, moved)
}

function deepest(path: string, moved: readonly Moved[]): Moved | null {
  const above = moved.filter((one) => path.startsWith(one.path))
  return above.reduce<Moved | null>(
    (found, one) => (found && found.path.length > one.path.length ? found : one),
    null,
  )
}
