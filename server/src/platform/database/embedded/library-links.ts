import { chmod, lstat, readFile, symlink } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { DatabaseStartError } from '../start-error.ts'

interface LibraryLink {
  source: string
  target: string
}

/**
 * Makes the links between library versions that an npm archive cannot carry.
 * The packages make them in an install script, which may be switched off.
 */
export async function linkLibraries(nativeFolder: string): Promise<void> {
  for (const link of await readLinks(nativeFolder)) {
    const target = join(nativeFolder, '..', link.target)
    const source = join(nativeFolder, '..', link.source)
    if (!(await exists(target))) await makeLink(relative(dirname(target), source), target)
  }
}

/** Gives the programs their executable bit, which some unpackers drop. */
export async function makeExecutable(programs: string[]): Promise<void> {
  for (const program of programs) {
    const { mode } = await lstat(program)
    if ((mode & 0o111) !== 0o111) await chmod(program, 0o755)
  }
}

async function readLinks(nativeFolder: string): Promise<LibraryLink[]> {
  try {
    return JSON.parse(await readFile(join(nativeFolder, 'pg-symlinks.json'), 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

async function makeLink(source: string, target: string): Promise<void> {
  try {
    await symlink(source, target)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return
    throw new DatabaseStartError(
      `The library link ${target} is missing and cannot be made (${code}). ` +
        'Run once as the user who installed the packages, or reinstall with install scripts allowed.',
      { cause: error },
    )
  }
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}
