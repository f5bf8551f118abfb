import { existsSync } from 'node:fs'
import { cp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { DatabaseLog } from '../database-log.ts'
import { canRun } from './account.ts'
import type { PostgresBinaries } from './binaries.ts'
import { programPath } from './binaries.ts'
import type { ServerHome } from './home.ts'
import { makeSystemFolder, systemFolder } from './home.ts'

/** The same programs where the server's account can run them: a copy when they lie in root's home. */
export async function reachableBinaries(
  binaries: PostgresBinaries,
  home: ServerHome,
  log: DatabaseLog,
): Promise<PostgresBinaries> {
  if (!home.account || canRun(home.account, programPath(binaries.root, 'postgres'))) return binaries
  const root = join(systemFolder, `postgresql-${binaries.version}`)
  if (!existsSync(root)) await copyWhole(binaries.root, root)
  log.warn({ root }, `The user ${home.account.name} cannot run ${binaries.root}: its copy in ${root} is used`)
  return { ...binaries, root }
}

async function copyWhole(from: string, to: string): Promise<void> {
  makeSystemFolder()
  const draft = `${to}.draft-${process.pid}`
  await cp(from, draft, { recursive: true, verbatimSymlinks: true })
  await rename(draft, to).catch(async (error: NodeJS.ErrnoException) => {
    await rm(draft, { recursive: true })
    if (!existsSync(to)) throw error
  })
}
