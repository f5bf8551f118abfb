import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { join } from 'node:path'

/** What a running server writes about itself into its data folder. */
export interface PostmasterFile {
  pid: number
  port: number
  socketFolder: string
  ready: boolean
}

/** Reads postmaster.pid; undefined when there is none or it is still being written. */
export function readPostmasterFile(cluster: string): PostmasterFile | undefined {
  const lines = readLines(join(cluster, 'postmaster.pid'))
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 0) return undefined
  return { pid, port: Number(lines[3]), socketFolder: lines[4] ?? '', ready: lines[7]?.trim() === 'ready' }
}

/** Whether this process is the server of this cluster, and not a stranger who got the number later. */
export function isServerOf(pid: number, cluster: string): boolean {
  try {
    process.kill(pid, 0)
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster)
    return programOf(pid).includes('postgres')
  } catch {
    // No such process, a zombie, or another user's process: not our server in any case.
    return false
  }
}

function programOf(pid: number): string {
  if (process.platform === 'win32') {
    return execFileSync('tasklist', ['/FI', `PID eq ${pid}`, '/NH', '/FO', 'CSV'], { encoding: 'utf8' })
  }
  return execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' })
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
