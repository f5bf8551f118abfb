import { RegistryOutage } from './volunteer-registry.ts'

interface BreakerOptions {
  readonly clock: () => Date
  /** Failures in a row after which it is left alone. */
  readonly failures?: number
  readonly restMs?: number
}

/** Runs a call, or refuses it at once. */
export type Breaker = <T>(act: () => Promise<T>) => Promise<T>

/**
 * Leaves the registry alone for half a minute after five failures in a row: nobody waits for what will not come, and
 * it can recover. Then one call tries; if it fails too, the rest begins anew. What it answers badly about one person or
 * row shuts it to nobody else. The clock is ours, not the machine’s.
 */
export function openBreaker({ clock, failures = 5, restMs = 30_000 }: BreakerOptions): Breaker {
  let failed = 0
  let restsUntil = 0
  return async (act) => {
    const now = clock().getTime()
    if (failed >= failures) {
      if (now < restsUntil) throw new RegistryOutage('resting', 'it is left alone after several failures')
      // Whoever comes while this one tries is refused.
      restsUntil = now + restMs
    }
    try {
      const answer = await act()
      failed = 0
      return answer
    } catch (error) {
      const isThere = error instanceof RegistryOutage && error.concernsOne
      failed = isThere ? 0 : failed + 1
      restsUntil = clock().getTime() + restMs
      throw error
    }
  }
}
