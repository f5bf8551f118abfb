import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { queries } from '../api/client.ts'
import { useMe } from '../session/me.ts'
import type { ScanAnswer } from './send-scans.ts'
import { sendScans } from './send-scans.ts'
import { waitingScans, watchScans } from './waiting-scan.ts'

/** How often it is tried again while the page is open. */
const PAUSE_MS = 5000

/** What waits to be sent, sent whenever there may be a network again: and what became of it since the page came. */
export function useScans() {
  const waiting = useSyncExternalStore(watchScans, waitingScans)
  const accountId = useMe().data?.accountId
  const cache = useQueryClient()
  const [answers, setAnswers] = useState<readonly ScanAnswer[]>([])
  const send = useCallback(() => {
    if (!accountId || waitingScans().length === 0) return
    void sendScans(accountId, (answer) => {
      setAnswers((before) => [answer, ...before])
      void cache.invalidateQueries({ queryKey: queries.communityService.today.key() })
    })
  }, [accountId, cache])
  useEffect(() => whenever(send), [send])
  // Something new waits: at once.
  useEffect(() => {
    if (waiting.length > 0) send()
  }, [waiting, send])
  return { waiting, answers }
}

function whenever(send: () => void): () => void {
  const timer = setInterval(send, PAUSE_MS)
  window.addEventListener('online', send)
  document.addEventListener('visibilitychange', send)
  return () => {
    clearInterval(timer)
    window.removeEventListener('online', send)
    document.removeEventListener('visibilitychange', send)
  }
}
