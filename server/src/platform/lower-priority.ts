import { getPriority, setPriority } from 'node:os'

/** Lowers the priority of a process or, on Linux, of a thread; never raises it, which an ordinary user may not. */
export function lowerPriority(id: number, to: number): void {
  if (getPriority(id) < to) setPriority(id, to)
}
