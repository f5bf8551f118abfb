import type { BareServer } from '../../bare/bare-server.ts'
import { startBareServer } from '../../bare/bare-server.ts'
import { openRecorder } from '../../bare/record-statements.ts'
import type { Statement } from '../../bare/statement.ts'
import type { WorldDatabase } from '../../database/world-database.ts'
import type { Load } from '../../load/load.ts'
import { loadInTurns } from '../../load/load.ts'
import { headersOf } from '../../product/ask.ts'
import type { Case } from './cases.ts'

export interface Duel extends Case {
  readonly product: Load
  readonly bare: Load
  /** The product with a single user. */
  readonly alone: Load
  /** What it is compared with, by the same users. */
  readonly versus: Load | null
}

interface Dueling {
  readonly world: WorldDatabase
  readonly origin: string
  /** Sessions of the users who ask at once. */
  readonly cookies: readonly string[]
  readonly seconds: number
  readonly say: (line: string) => void
}

const ROUNDS = 3
const NOTHING: Load = { requests: 0, perSecond: 0, p50: Number.NaN, p99: Number.NaN }

/** Asks the product and then the bare server the same, case by case. */
export async function duel(cases: readonly Case[], dueling: Dueling): Promise<Duel[]> {
  const bare = await startBareServer(dueling.world, await recordAll(cases, dueling))
  try {
    const duels: Duel[] = []
    for (const each of cases) duels.push(await fight(each, bare, dueling))
    return duels
  } finally {
    await bare.stop()
  }
}

async function recordAll(cases: readonly Case[], { world, cookies }: Dueling) {
  const recorder = await openRecorder(world)
  const headers = headersOf({ app: 'console', cookie: cookies[0] ?? '' })
  try {
    const routes: Record<string, Statement[]> = {}
    for (const { path } of cases) routes[path] = await recorder.record(path, headers)
    return routes
  } finally {
    await recorder.close()
  }
}

async function fight({ what, path, against }: Case, bare: BareServer, dueling: Dueling): Promise<Duel> {
  const { origin, cookies, seconds, say } = dueling
  const users = cookies.map((cookie) => headersOf({ app: 'console', cookie }))
  const targets = [
    { origin, path, users },
    { origin: bare.origin, path, users: users.map(() => ({})) },
    { origin, path, users: users.slice(0, 1) },
    ...(against ? [{ origin, path: against, users }] : []),
  ]
  const [product = NOTHING, limit = NOTHING, alone = NOTHING, versus = null] = await loadInTurns(targets, {
    rounds: ROUNDS,
    seconds,
  })
  say(
    `${what}: p50 ${product.p50.toFixed(1)} ms, p99 ${product.p99.toFixed(1)} ms, ` +
      `${Math.round(product.perSecond)}/s; bare ${Math.round(limit.perSecond)}/s`,
  )
  return { what, path, product, bare: limit, alone, versus }
}
