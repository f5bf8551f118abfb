import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import { useLocation } from 'react-router'
import { queries } from '../../../shared/api/client.ts'
import { noteAnswer } from '../../../shared/check-in/answered-scans.ts'
import type { ScanAnswer } from '../../../shared/check-in/send-scans.ts'
import { sendScans } from '../../../shared/check-in/send-scans.ts'
import { useWaitingScans } from '../../../shared/check-in/use-scans.ts'
import { waitingScans } from '../../../shared/check-in/waiting-scan.ts'
import { tell } from '../../../shared/page/tell.ts'
import { meKey, useMe } from '../../../shared/session/me.ts'
import { useCheckInTexts } from './texts.ts'

/** How often it is tried again while something waits. */
const PAUSE_MS = 5000
const PAGE = '/service/check-in'

/** Sends what waits whenever there may be a network again, whatever page is open: in the background of all of them. */
export function ScanSender() {
  const accountId = useMe().data?.accountId
  const waiting = useWaitingScans()
  const onAnswer = useOnAnswer()
  const cache = useQueryClient()
  const send = useCallback(() => {
    const scans = waitingScans()
    if (accountId && scans.length > 0) void sendScans(accountId, onAnswer)
    // Kept by another page, or before anybody was known: who is logged in now, the server says.
    if (scans.some((scan) => scan.accountId !== accountId)) void cache.invalidateQueries({ queryKey: meKey })
  }, [accountId, onAnswer, cache])
  useEffect(() => whenever(send), [send])
  // Something new waits: at once.
  useEffect(() => {
    if (waiting.length > 0) send()
  }, [waiting, send])
  return null
}

/** The page of check-ins shows it; any other one is told so in passing. */
function useOnAnswer() {
  const t = useCheckInTexts()
  const cache = useQueryClient()
  const isElsewhere = useLocation().pathname !== PAGE
  return useCallback(
    (answer: ScanAnswer) => {
      noteAnswer(answer)
      void cache.invalidateQueries({ queryKey: queries.communityService.today.key() })
      // Somebody else has logged in beside this page.
      if ('refusal' in answer && answer.refusal.code === 'checkIn.otherAccount')
        void cache.invalidateQueries({ queryKey: meKey })
      if (isElsewhere) void tell('done' in answer ? t(`done.${answer.done.side}`) : t('notTaken'))
    },
    [t, cache, isElsewhere],
  )
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
