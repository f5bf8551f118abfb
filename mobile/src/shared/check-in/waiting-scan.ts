const KEPT_AS = 'qingtuan.scans'
const SECOND_MS = 1000

/** A code that was read and has not been answered yet. */
export interface Scan {
  readonly token: string
  /** Who was logged in when it was read; null where nobody was. */
  readonly accountId: string | null
  /** Milliseconds since 1970, which go on while the phone sleeps. */
  readonly at: number
  /** The same by the clock that nobody sets, and since when that one runs. */
  readonly ticks: number
  readonly tickingSince: number
}

const watchers = new Set<() => void>()
let present: readonly Scan[] = readKept()

/** Keeps what was read, also over a restart of the phone’s browser. */
export function keepScan(token: string, accountId: string | null): void {
  if (present.some((scan) => scan.token === token)) return
  const clocks = { at: Date.now(), ticks: performance.now(), tickingSince: performance.timeOrigin }
  write([...present, { token, accountId, ...clocks }])
}

export function forgetScan({ token }: Pick<Scan, 'token'>): void {
  write(present.filter((scan) => scan.token !== token))
}

/** The session is over: nothing of it stays on this phone. */
export function forgetScans(): void {
  write([])
}

export const waitingScans = (): readonly Scan[] => present

export function watchScans(changed: () => void): () => void {
  watchers.add(changed)
  return () => watchers.delete(changed)
}

/**
 * How long ago it was read, in whole seconds. The steady clock stands still while some phones sleep, and the other one
 * can be set: the longer time is taken.
 */
export function secondsAgo(scan: Scan): number {
  const byDay = Date.now() - scan.at
  const bySteady = scan.tickingSince === performance.timeOrigin ? performance.now() - scan.ticks : 0
  return Math.max(0, Math.floor(Math.max(byDay, bySteady) / SECOND_MS))
}

function write(scans: readonly Scan[]): void {
  present = scans
  if (scans.length === 0) localStorage.removeItem(KEPT_AS)
  else localStorage.setItem(KEPT_AS, JSON.stringify(scans))
  for (const changed of watchers) changed()
}

function readKept(): readonly Scan[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT_AS) ?? '[]')
    return Array.isArray(kept) ? kept : []
  } catch {
    // Written by another version of this page.
    return []
  }
}
