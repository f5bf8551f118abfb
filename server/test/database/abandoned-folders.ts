import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isServerOf, readPostmasterFile } from '../../src/platform/database/embedded/postmaster-file.ts'

/** Temporary folders of test runs are named by this and the number of the run's process. */
export const testFolderPrefix = 'qingtuan-test-'

/** Removes what killed runs left behind in `parent`: their servers and their folders. */
export function removeAbandonedFolders(parent: string): void {
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(testFolderPrefix)) continue
    const pid = Number.parseInt(name.slice(testFolderPrefix.length), 10)
    if (!isAlive(pid)) removeFolder(join(parent, name))
  }
}

function removeFolder(folder: string): void {
  const cluster = join(folder, 'database', 'cluster')
  try {
    const server = readPostmasterFile(cluster)
    if (server && isServerOf(server.pid, cluster)) process.kill(server.pid, 'SIGQUIT')
    rmSync(folder, { recursive: true, maxRetries: 5, retryDelay: 100 })
  } catch (error) {
    // Another user's run: theirs to remove.
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EACCES' && code !== 'EPERM') throw error
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
