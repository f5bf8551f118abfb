import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { PostgresBinaries } from './binaries.ts'
import { programPath } from './binaries.ts'
import type { ServerHome } from './home.ts'
import { readPostmasterFile } from './postmaster-file.ts'

const pollMs = 10

/** Starts the server once and waits until it takes connections; false when it ended before that. */
export async function launch(
  home: ServerHome,
  binaries: PostgresBinaries,
  settings: Record<string, string>,
): Promise<boolean> {
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  if (process.platform === 'win32') return launchOnWindows(home, binaries, options)
  const child = spawnServer(home, programPath(binaries.root, 'postgres'), ['-D', home.cluster, ...options])
  const ended = new Promise<boolean>((resolve) => child.once('close', () => resolve(false)))
  child.once('error', () => {}) // 'close' follows, and the reason is told by whoever reads the start log
  return Promise.race([ended, untilReady(home, child)])
}

/** What the server wrote last before it ended. */
export function tailOfStartLog(home: ServerHome): string {
  return readFileSync(home.startLog, 'utf8').trim().split('\n').slice(-6).join('\n')
}

// Its own session, so that Ctrl-C reaches us alone and requests under way can still finish.
function spawnServer(home: ServerHome, program: string, args: string[]): ChildProcess {
  const output = openSync(home.startLog, 'w', 0o600)
  const as = home.account ? { uid: home.account.uid, gid: home.account.gid } : {}
  const child = spawn(program, args, {
    cwd: home.folder,
    env: { LC_ALL: 'C' },
    detached: true,
    stdio: ['ignore', output, output],
    ...as,
  })
  closeSync(output)
  child.unref()
  return child
}

async function untilReady(home: ServerHome, child: ChildProcess): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null) {
    const found = readPostmasterFile(home.cluster)
    if (found?.pid === child.pid && found?.ready) return true
    await wait(pollMs)
  }
  return false
}

// pg_ctl gives up an administrator's rights, without which postgres.exe refuses to run.
function launchOnWindows(home: ServerHome, binaries: PostgresBinaries, options: string[]): Promise<boolean> {
  const quoted = options.map((option) => `"${option}"`).join(' ')
  const args = ['start', '-w', '-s', '-D', home.cluster, '-l', home.startLog, '-o', quoted]
  const child = spawn(programPath(binaries.root, 'pg_ctl'), args, { cwd: home.folder, stdio: 'ignore' })
  return new Promise((resolve) => child.once('close', (code) => resolve(code === 0)))
}
