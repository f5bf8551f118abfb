import type { Pool } from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { refused } from '../refused.ts'

/** A limit: how many points in how many seconds. */
export interface Limit {
  readonly name: string
  readonly points: number
  readonly seconds: number
}

export interface Limits {
  /** Takes one point of each limit, in a statement of its own before anything is decided; refuses `limit.tooMany`. */
  take(entries: readonly LimitEntry[]): Promise<void>
  /** Gives one point back, where what was counted turned out to be harmless. */
  giveBack(entry: LimitEntry): Promise<void>
}

export interface LimitEntry {
  readonly limit: Limit
  readonly key: string
}

/** Limits kept in PostgreSQL, so that every process counts together and a restart forgets nothing. */
export function openLimits(pool: Pool): Limits {
  const limiters = new Map<string, RateLimiterPostgres>()

  function limiterOf(limit: Limit): RateLimiterPostgres {
    const known = limiters.get(limit.name)
    if (known) return known
    const limiter = new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      tableName: 'rate_limit',
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: limit.name,
      points: limit.points,
      duration: limit.seconds,
    })
    limiters.set(limit.name, limiter)
    return limiter
  }

  return {
    async take(entries) {
      for (const { limit, key } of entries) await takeOne(limiterOf(limit), key)
    },
    async giveBack({ limit, key }) {
      await limiterOf(limit).reward(key)
    },
  }
}

async function takeOne(limiter: RateLimiterPostgres, key: string): Promise<void> {
  try {
    await limiter.consume(key)
  } catch (reason) {
    if (!(reason instanceof RateLimiterRes)) throw reason
    throw refused('limit.tooMany', { retryAfterSeconds: Math.ceil(reason.msBeforeNext / 1000) })
  }
}
