import type { Phase } from '../../load/in-parallel.ts'
import { inParallel } from '../../load/in-parallel.ts'
import type { Load, Target } from '../../load/load.ts'
import { loadInTurns } from '../../load/load.ts'
import { headersOf } from '../../product/ask.ts'
import { logInOrganization } from '../../product/log-in.ts'

export interface LogIns {
  readonly logIns: Phase
  /** The same reading of one user, without and with log-ins beside it. */
  readonly alone: Load
  readonly beside: Load
}

const USERS = 8
const BESIDE_USERS = 4

/** Logs organizations in, each once; then watches what that does to somebody who reads. */
export async function measureLogIns(wish: {
  origin: string
  branches: readonly number[]
  draft: boolean
}): Promise<LogIns> {
  const { origin, branches, draft } = wish
  const count = draft ? 40 : 400
  // Identifiers run from 1; the branches that were logged in before are asked again, which harms nothing.
  const ids = Array.from({ length: count }, (_, index) => index + 1)
  const logIns = await inParallel(ids, USERS, async (id) => void (await logInOrganization(origin, id)))
  const [branch = 0] = branches
  const [cookie = ''] = await logInOrganization(origin, branch)
  const path = `/api/members?organizationId=${branch}&limit=50`
  const target = { origin, path, users: [headersOf({ app: 'console', cookie })] }
  const seconds = draft ? 2 : 10
  const alone = await loadOne(target, seconds)
  const beside = await whileLoggingIn(origin, ids, () => loadOne(target, seconds))
  return { logIns, alone, beside }
}

async function loadOne(target: Target, seconds: number): Promise<Load> {
  const [load] = await loadInTurns([target], { rounds: 1, seconds })
  if (!load) throw new Error('nothing was measured')
  return load
}

async function whileLoggingIn<T>(origin: string, ids: readonly number[], work: () => Promise<T>): Promise<T> {
  let over = false
  const user = async (first: number) => {
    for (let turn = first; !over; turn += BESIDE_USERS)
      await logInOrganization(origin, ids[turn % ids.length] ?? 1)
  }
  const users = Array.from({ length: BESIDE_USERS }, (_, index) => user(index))
  try {
    return await work()
  } finally {
    over = true
    await Promise.all(users)
  }
}
