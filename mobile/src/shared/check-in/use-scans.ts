import { useEffect, useSyncExternalStore } from 'react'
import { answeredScans, forgetAnswers, watchAnswers } from './answered-scans.ts'
import type { ScanAnswer } from './send-scans.ts'
import type { Scan } from './waiting-scan.ts'
import { waitingScans, watchScans } from './waiting-scan.ts'

/** What waits to be sent, on whatever page one is. */
export function useWaitingScans(): readonly Scan[] {
  return useSyncExternalStore(watchScans, waitingScans)
}

/** What became of what was sent; once it has been seen it is forgotten. */
export function useScanAnswers(): readonly ScanAnswer[] {
  useEffect(() => forgetAnswers, [])
  return useSyncExternalStore(watchAnswers, answeredScans)
}
