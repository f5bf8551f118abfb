import type { AnsweredRefusal, Client } from '@qingtuan/contract/client'
import { LATE_CODE_SECONDS } from '@qingtuan/domain/community-service/check-in-code'
import { clientWithKey } from '../api/client.ts'
import { failureOf } from '../api/failure.ts'
import { newKey } from '../api/key.ts'
import type { Scan } from './waiting-scan.ts'
import { forgetScan, secondsAgo, waitingScans } from './waiting-scan.ts'

export type CheckedIn = Awaited<ReturnType<Client['communityService']['checkIn']>>

/** What became of a scan. */
export type ScanAnswer =
  | { readonly token: string; readonly done: CheckedIn }
  | { readonly token: string; readonly refusal: AnsweredRefusal }

const EXPIRED: AnsweredRefusal = { code: 'checkIn.codeExpired', status: 409, fields: [] }

let isSending = false

/**
 * Sends what waits. Each attempt is a write of its own, for how long ago it was is another each time; the server takes
 * a side once. What cannot reach it stays, and what is over is let go.
 */
export async function sendScans(accountId: string, tell: (answer: ScanAnswer) => void): Promise<void> {
  if (isSending) return
  isSending = true
  try {
    for (const scan of waitingScans()) await sendOne(scan, accountId, tell)
  } finally {
    isSending = false
  }
}

async function sendOne(scan: Scan, accountId: string, tell: (answer: ScanAnswer) => void): Promise<void> {
  const { token } = scan
  const scannedSecondsAgo = secondsAgo(scan)
  // The server’s next word on who is logged in decides about it: this page may know less than the one beside it.
  if (scan.accountId !== accountId) return
  if (scannedSecondsAgo > LATE_CODE_SECONDS) {
    forgetScan(scan)
    return tell({ token, refusal: EXPIRED })
  }
  try {
    const { communityService } = clientWithKey(newKey())
    const done = await communityService.checkIn({ code: { token }, scannedSecondsAgo, accountId })
    forgetScan(scan)
    tell({ token, done })
  } catch (error) {
    const failure = failureOf(error)
    // Without a network, or while the server is busy, it waits for the next occasion.
    if (failure.kind !== 'refusal' || isForLater(failure.refusal.code)) return
    forgetScan(scan)
    tell({ token, refusal: failure.refusal })
  }
}

function isForLater(code: AnsweredRefusal['code']): boolean {
  return code === 'server.unavailable' || code === 'limit.tooMany' || code.startsWith('session.')
}
