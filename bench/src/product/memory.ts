import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** Lets the most memory of a process be counted anew from now on; answers what it has now, in MiB. Linux only. */
export function resetPeak(pid: number): number {
  if (!existsSync('/proc')) return Number.NaN
  writeFileSync(`/proc/${pid}/clear_refs`, '5')
  return peakMemory(pid)
}

/** Most memory that a process has had, in MiB; one that has just ended has none. Not a number elsewhere than on Linux. */
export function peakMemory(pid: number): number {
  if (!existsSync('/proc')) return Number.NaN
  const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(readProcess(pid, 'status'))?.[1]
  return Number(kibibytes ?? 0) / 1024
}

/** What the system tells of a process; empty once it has ended. */
export function readProcess(pid: number, what: string): string {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH'))
      return ''
    throw error
  }
}
