import autocannon from 'autocannon'
import { quantile } from './quantiles.ts'

export interface Target {
  readonly origin: string
  readonly path: string
  /** Headers by user: each has a connection, and a session, of its own. */
  readonly users: readonly Readonly<Record<string, string>>[]
}

export interface Load {
  readonly requests: number
  readonly perSecond: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
}

const WARM_UP_SECONDS = 1

interface Heard {
  readonly times: number[]
  seconds: number
}

/**
 * Lets the users of each target ask again and again as soon as the answer is there. The targets take turns, so that
 * what else happens on the machine meets them alike. Throws when one answer is not a 200.
 */
export async function loadInTurns(
  targets: readonly Target[],
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<Load[]> {
  const heard = targets.map((): Heard => ({ times: [], seconds: 0 }))
  for (const target of targets) await cannon(target, WARM_UP_SECONDS, { times: [], seconds: 0 })
  for (let round = 0; round < rounds; round += 1)
    for (const [index, target] of targets.entries())
      await cannon(target, seconds / rounds, heard[index] ?? { times: [], seconds: 0 })
  return heard.map(summary)
}

async function cannon({ origin, path, users }: Target, seconds: number, heard: Heard): Promise<void> {
  let user = 0
  const { promise, resolve, reject } = Promise.withResolvers<autocannon.Result>()
  const running = autocannon(
    {
      url: `${origin}${path}`,
      connections: users.length,
      duration: seconds,
      setupClient: (client) => client.setHeaders({ ...users[user++ % users.length] }),
    },
    (error, result) => (error ? reject(error) : resolve(result)),
  )
  // Its own histogram counts whole milliseconds.
  running.on('response', (_client, _status, _bytes, milliseconds) => heard.times.push(milliseconds))
  const { non2xx, errors, timeouts, duration } = await promise
  heard.seconds += duration
  if (non2xx + errors + timeouts > 0)
    throw new Error(`${path}: ${non2xx} answers not 2xx, ${errors} errors, ${timeouts} timeouts`)
}

function summary({ times, seconds }: Heard): Load {
  const sorted = times.toSorted((a, b) => a - b)
  return {
    requests: sorted.length,
    perSecond: sorted.length / seconds,
    p50: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
  }
}
