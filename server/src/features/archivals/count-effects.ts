import type { ArchivalEffects } from '@qingtuan/contract/archivals/archival'
import type { KyselyDatabase } from '../../platform/database/database.ts'
import { countOrganizationSessions } from '../accounts/index.ts'
import { countPosts } from '../cadres/index.ts'
import { countOnRoll } from '../members/index.ts'
import { countOpenCodesOf } from '../organizations/index.ts'
import type { ArchivalPorts } from './ports.ts'

/** What an archival would do now; inside its transaction, what it is about to do. */
export async function countEffects(
  database: KyselyDatabase,
  { id, now }: { id: number; now: Date },
  ports: ArchivalPorts,
): Promise<ArchivalEffects> {
  const matters: ArchivalEffects['matters'] = []
  for (const { kind, count } of ports.matters) matters.push({ kind, count: await count(database, id, now) })
  return {
    members: await countOnRoll(database, id),
    posts: (await countPosts(database, [id])).get(id) ?? 0,
    matters,
    registrationCodes: await countOpenCodesOf(database, { issuerId: id, now }),
    sessions: await countOrganizationSessions(database, id, now),
  }
}
