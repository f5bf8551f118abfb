import { readlinkSync } from 'node:fs'
import { lowerPriority } from '../lower-priority.ts'

/**
 * Has this thread come after those of the process that answer requests. On Linux a thread has a priority of its own;
 * elsewhere, and where the system forbids it, it keeps that of the process: the work is done all the same.
 */
export function lowerThisThread(to: number): void {
  if (process.platform !== 'linux') return
  try {
    lowerPriority(Number(readlinkSync('/proc/thread-self').split('/').at(-1)), to)
  } catch {
    // A sandbox without /proc, or one that lets no priority be changed.
  }
}
