import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'

export const FREE_LOG_IN_ATTEMPTS = 5
export const LOG_IN_STOP = 100
const FIRST_PAUSE_SECONDS = 30
const LONGEST_PAUSE_SECONDS = 3600

export interface LogInAttempts {
  /** Wrong passwords in a row before the attempt that is judged. */
  readonly wrongSoFar: number
  readonly lastWrongAt: Date | null
  readonly now: Date
}

/** Seconds to wait after the n-th wrong password in a row: none for the first few, then doubling up to an hour. */
export function logInPauseSeconds(wrongSoFar: number): number {
  if (wrongSoFar < FREE_LOG_IN_ATTEMPTS) return 0
  return Math.min(FIRST_PAUSE_SECONDS * 2 ** (wrongSoFar - FREE_LOG_IN_ATTEMPTS), LONGEST_PAUSE_SECONDS)
}

/** Whether a password may be tried now; after `LOG_IN_STOP` only a reset opens the account again. */
export function judgeLogInAttempt({ wrongSoFar, lastWrongAt, now }: LogInAttempts): Decision<null> {
  if (wrongSoFar >= LOG_IN_STOP) return refuse('logIn.stopped')
  if (lastWrongAt === null) return accept(null)
  const until = lastWrongAt.getTime() + logInPauseSeconds(wrongSoFar) * 1000
  const retryAfterSeconds = Math.ceil((until - now.getTime()) / 1000)
  return wrongSoFar < FREE_LOG_IN_ATTEMPTS || retryAfterSeconds <= 0
    ? accept(null)
    : refuse('logIn.paused', { retryAfterSeconds })
}
