import { archivalPorts } from '../app.ts'
import { archiveOrganization } from '../features/archivals/index.ts'
import type { Transaction } from '../platform/database/database.ts'
import type { Platform } from '../platform/platform.ts'
import { actorOf } from './actor-of.ts'
import type { PlantedOrganizations } from './plant-organizations.ts'
import { systemCall } from './system-call.ts'

/** Branches that are no more: of the first two members float, of the second one and an application is closed. */
const ARCHIVED = [
  { key: 'jinghuaf3c', superior: 'jinghuaf3', daysAgo: 17 },
  { key: 'jinghuaf2b', superior: 'jinghuaf2', daysAgo: 2 },
] as const
const DAY_MS = 86_400_000

/** Archives some branches by the very use case, so that there are floating members, closed applications and notices. */
export async function plantArchivals(
  trx: Transaction,
  platform: Platform,
  planted: PlantedOrganizations,
): Promise<void> {
  for (const { key, superior: above, daysAgo } of ARCHIVED) {
    const [branch, superior] = [planted.get(key), planted.get(above)]
    if (!branch || !superior) throw new Error(`The demo world lacks ${key} or its superior`)
    const now = new Date(platform.clock().getTime() - daysAgo * DAY_MS)
    const call = systemCall({ ...platform, database: trx }, now, actorOf(superior, now))
    await archiveOrganization(call, { id: branch.id, retypedName: branch.shortName }, archivalPorts)
  }
}
