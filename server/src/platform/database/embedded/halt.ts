import { spawnSync } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import type { PostgresBinaries } from './binaries.ts'
import { programPath } from './binaries.ts'
import type { ServerHome } from './home.ts'
import { isServerOf, readPostmasterFile } from './postmaster-file.ts'

const pollMs = 10
const patienceMs = 30_000

/** Stops the server of this home if one runs: open transactions roll back, everything reaches the disk. */
export async function halt(home: ServerHome, binaries: PostgresBinaries): Promise<void> {
  const running = readPostmasterFile(home.cluster)
  if (!running || !isServerOf(running.pid, home.cluster)) return
  requestHalt(home, binaries)
  if (await isGone(running.pid, home.cluster, patienceMs)) return
  process.kill(running.pid, 'SIGQUIT')
  await isGone(running.pid, home.cluster, patienceMs)
}

/** Asks the server to stop without waiting: all that can be done while a process exits. */
export function requestHalt(home: ServerHome, binaries: PostgresBinaries): void {
  const running = readPostmasterFile(home.cluster)
  if (!running || !isServerOf(running.pid, home.cluster)) return
  if (process.platform === 'win32') {
    spawnSync(programPath(binaries.root, 'pg_ctl'), ['stop', '-D', home.cluster, '-m', 'fast', '-W', '-s'])
  } else {
    process.kill(running.pid, 'SIGINT')
  }
}

async function isGone(pid: number, cluster: string, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs
  while (isServerOf(pid, cluster)) {
    if (Date.now() > deadline) return false
    await wait(pollMs)
  }
  return true
}
