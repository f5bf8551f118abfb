import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

const SETTLING_MS = 3_000

/** Resident memory of a process at rest, in MiB; on Linux only, elsewhere not a number. */
export async function idleMemory(pid: number): Promise<number> {
  await pause(SETTLING_MS)
  if (process.platform !== 'linux') return Number.NaN
  const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kibibytes) / 1024
}
