import { unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { DatabaseStartError } from '../start-error.ts'
import type { PostgresBinaries } from './binaries.ts'
import type { ServerHome } from './home.ts'
import { launch, tailOfStartLog } from './launch.ts'
import type { PostmasterFile } from './postmaster-file.ts'
import { isServerOf, readPostmasterFile } from './postmaster-file.ts'

/** A server that takes connections; `adopted` when it ran already. */
export interface RunningServer {
  server: PostmasterFile
  adopted: boolean
}

const pollMs = 20
const launches = 10
// Somebody else's server may be stopping or recovering; longer than this, a person has to look.
const patienceMs = 120_000

/** Finds the running server of this home, or starts one. */
export async function ensureServer(
  home: ServerHome,
  binaries: PostgresBinaries,
  settings: Record<string, string>,
): Promise<RunningServer> {
  for (let tried = 0; tried < launches; tried += 1) {
    const orphan = await findRunning(home.cluster)
    if (orphan) return { server: orphan, adopted: true }
    if (await launch(home, binaries, settings)) return started(home.cluster)
    // Backends of a killed server may hold its memory for a moment, or another process started first.
    await wait(2 ** tried * 5)
  }
  throw new DatabaseStartError(`The database does not start. Its last words:\n${tailOfStartLog(home)}`)
}

function started(cluster: string): RunningServer {
  const server = readPostmasterFile(cluster)
  if (!server) throw new DatabaseStartError(`The database in ${cluster} ended as soon as it had started.`)
  return { server, adopted: false }
}

async function findRunning(cluster: string): Promise<PostmasterFile | undefined> {
  const deadline = Date.now() + patienceMs
  for (;;) {
    const found = readPostmasterFile(cluster)
    if (!found) return undefined
    if (!isServerOf(found.pid, cluster)) return removeStaleFile(cluster, found.pid)
    if (found.ready) return found
    if (Date.now() > deadline) {
      throw new DatabaseStartError(`The database process ${found.pid} is neither ready nor gone; look at it.`)
    }
    await wait(pollMs)
  }
}

// The number may by now belong to a stranger, and PostgreSQL would take the stranger for a server.
function removeStaleFile(cluster: string, pid: number): undefined {
  if (readPostmasterFile(cluster)?.pid === pid) unlinkSync(join(cluster, 'postmaster.pid'))
}
