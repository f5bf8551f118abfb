import type { Call } from '../../platform/call.ts'
import type { LimitEntry } from '../../platform/limits/limits.ts'
import { isRefused, Refused } from '../../platform/refused.ts'
import type { Miss, Misses } from '../../platform/volunteer-registry/misses.ts'

interface TooMany {
  readonly is: Miss
  readonly until: Date
}

/**
 * Takes the point of a look-up: null. Where none is left, what the registry said last and from when on it is asked
 * again, so that its page stands; refuses `limit.tooMany` where that is not known.
 */
export async function withinLimit(call: Call, entry: LimitEntry, misses: Misses): Promise<TooMany | null> {
  try {
    await call.platform.limits.take([entry])
    return null
  } catch (error) {
    const is = misses.last(entry.key)
    if (!isRefused(error, 'limit.tooMany') || is === null) throw error
    return { is, until: new Date(call.now.getTime() + waitOf(error) * 1000) }
  }
}

function waitOf(error: unknown): number {
  return error instanceof Refused ? Number(error.refusal.facts?.retryAfterSeconds ?? 0) : 0
}
