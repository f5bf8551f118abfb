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

// Another page of this browser, such as the one that the camera opened, keeps or forgets as well.
window.addEventListener('storage', ({ key }) => {
  if (key === KEPT_AS || key === null) show(readKept())
})

/** Keeps what was read, also over a restart of the phone’s browser. */
export function keepScan(token: string, accountId: string | null): void {
  change((scans) => {
    const before = scans.find((scan) => scan.token === token)
    if (before && (accountId === null || before.accountId === accountId)) return scans
    const clocks = { at: Date.now(), ticks: performance.now(), tickingSince: performance.timeOrigin }
    // The same code was on the screen for everybody: who read it last is on this phone now.
    const scan = before?.accountId === null ? before : { token, ...clocks }
    return [...scans.filter((other) => other !== before), { ...scan, accountId }]
  })
}

export function forgetScan({ token }: Pick<Scan, 'token'>): void {
  change((scans) => scans.filter((scan) => scan.token !== token))
}

/** The session is over: nothing of it stays on this phone. */
export function forgetScans(): void {
  change(() => [])
}

/**
 * The server has said who is logged in: scans of others are let go. Those of nobody were read before that was known, and
 * are theirs, unless they may be of whoever was here before.
 */
export function takeScansOver(accountId: string, { nobodys }: { nobodys: 'theirs' | 'forgotten' }): void {
  change((scans) =>
    scans
      .filter((scan) => scan.accountId === accountId || (scan.accountId === null && nobodys === 'theirs'))
      .map((scan) => ({ ...scan, accountId })),
  )
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

/** What is kept by now counts, not what this page saw last. */
function change(by: (scans: readonly Scan[]) => readonly Scan[]): void {
  const scans = by(readKept())
  if (scans.length === 0) localStorage.removeItem(KEPT_AS)
  else localStorage.setItem(KEPT_AS, JSON.stringify(scans))
  show(scans)
}

function show(scans: readonly Scan[]): void {
  // Nothing new is told to nobody, or a page that writes what it sees would write for ever.
  if (JSON.stringify(scans) === JSON.stringify(present)) return
  present = scans
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
