import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { DatabaseStartError } from '../start-error.ts'
import type { PostgresBinaries } from './binaries.ts'
import { programPath } from './binaries.ts'
import type { ServerHome } from './home.ts'

export const ownerName = 'qingtuan'

const run = promisify(execFile)
const draftPrefix = 'cluster.draft-'

/** Makes the cluster if there is none; it appears whole or not at all, also when two try at once. */
export async function initializeCluster(
  home: ServerHome,
  binaries: PostgresBinaries,
  passwordFile: string | undefined,
): Promise<void> {
  await removeAbandonedDrafts(home.folder)
  if (existsSync(join(home.cluster, 'PG_VERSION'))) return refuseOtherMajor(home.cluster, binaries.major)
  const draft = join(home.folder, `${draftPrefix}${process.pid}-${randomUUID()}`)
  await runInitdb(home, binaries, initdbArguments(draft, binaries.major, passwordFile))
  await rename(draft, home.cluster).catch(async (error: NodeJS.ErrnoException) => {
    await rm(draft, { recursive: true })
    if (!existsSync(join(home.cluster, 'PG_VERSION'))) throw error
  })
}

/** Bytewise collation on every version: the tree's ranges of paths rely on it. */
function initdbArguments(folder: string, major: number, passwordFile: string | undefined): string[] {
  const builtin = major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : []
  const access = passwordFile
    ? ['--auth=scram-sha-256', `--pwfile=${passwordFile}`]
    : ['--auth-local=trust', '--auth-host=reject']
  const fixed = ['--encoding=UTF8', '--locale=C', '--data-checksums', `--username=${ownerName}`]
  return ['-D', folder, ...fixed, ...builtin, ...access, '--no-instructions']
}

async function runInitdb(home: ServerHome, binaries: PostgresBinaries, args: string[]): Promise<void> {
  const { account, folder } = home
  const as = account ? { uid: account.uid, gid: account.gid } : {}
  try {
    await run(programPath(binaries.root, 'initdb'), args, { cwd: folder, env: { LC_ALL: 'C' }, ...as })
  } catch (error) {
    const said = (error as { stderr?: string }).stderr || (error as Error).message
    throw new DatabaseStartError(`The database could not be made in ${folder}: ${said.trim()}`, {
      cause: error,
    })
  }
}

async function refuseOtherMajor(cluster: string, major: number): Promise<void> {
  const made = Number.parseInt(await readFile(join(cluster, 'PG_VERSION'), 'utf8'), 10)
  if (made === major) return
  throw new DatabaseStartError(
    `The data in ${cluster} were made by PostgreSQL ${made}; this release brings ${major}. ` +
      'Back them up with the release that made them, and restore them into an empty folder.',
  )
}

async function removeAbandonedDrafts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(draftPrefix)) continue
    if (!isAlive(Number.parseInt(name.slice(draftPrefix.length), 10)))
      await rm(join(folder, name), { recursive: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
