import { lstatSync, mkdirSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { dirname, join } from 'node:path'

const OTHERS_WRITE = 0o002
const GROUP_WRITES = 0o020

/** Keeps what the program’s files are compiled to, so that the next start is shorter; does without where it cannot. */
export function keepCompiled(dataDirectory: string): void {
  const folder = compiledFolder(dataDirectory)
  if (folder !== null) enableCompileCache(folder)
}

/**
 * The folder for it, made where it is missing; null where it cannot be made, or is not ours alone: whoever may write
 * there can have us run anything.
 */
export function compiledFolder(dataDirectory: string): string | null {
  const folder = join(dataDirectory, 'compiled')
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return isOursAlone(folder) ? folder : null
  } catch {
    return null
  }
}

function isOursAlone(folder: string): boolean {
  const own = process.getuid?.()
  if (own === undefined) return true
  const [kept, around] = [lstatSync(folder), lstatSync(dirname(folder))]
  if (!kept.isDirectory() || kept.uid !== own || (kept.mode & (OTHERS_WRITE | GROUP_WRITES)) !== 0)
    return false
  return (around.uid === own || around.uid === 0) && (around.mode & OTHERS_WRITE) === 0
}
