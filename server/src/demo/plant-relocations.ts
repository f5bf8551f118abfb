import { approveRelocation, proposeRelocation } from '../features/relocations/index.ts'
import type { Transaction } from '../platform/database/database.ts'
import type { Platform } from '../platform/platform.ts'
import { actorOf } from './actor-of.ts'
import type { PlantedOrganizations } from './plant-organizations.ts'
import { systemCall } from './system-call.ts'

const DAY_MS = 86_400_000

/** Two moves between general branches of one university: one that is done, and one that waits for the new superior. */
const MOVES = [
  { key: 'jinghuaf3b', from: 'jinghuaf3', to: 'jinghuaf2', daysAgo: 20, isDone: true },
  { key: 'jinghuaf2c', from: 'jinghuaf2', to: 'jinghuaf3', daysAgo: 4, isDone: false },
] as const

/** Comes after every planting that goes by the paths that were planted. */
export async function plantRelocations(
  trx: Transaction,
  platform: Platform,
  planted: PlantedOrganizations,
): Promise<void> {
  for (const { key, from, to, daysAgo, isDone } of MOVES) {
    const [organization, old, target] = [planted.get(key), planted.get(from), planted.get(to)]
    if (!organization || !old || !target) throw new Error(`The demo world lacks ${key} or a superior`)
    const at = new Date(platform.clock().getTime() - daysAgo * DAY_MS)
    const callOf = (one: typeof old) => systemCall({ ...platform, database: trx }, at, actorOf(one))
    const move = { organizationId: organization.id, targetId: target.id, reason: '院系调整，整建制划转' }
    const { id } = await proposeRelocation(callOf(old), move)
    if (isDone) await approveRelocation(callOf(target), { id })
  }
}
