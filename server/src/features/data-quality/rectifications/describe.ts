import type { rectification } from '@qingtuan/contract/data-quality/rectification'
import type { CampaignPlace } from '@qingtuan/domain/cadres/finding-access'
import { mayCloseRectification } from '@qingtuan/domain/cadres/finding-access'
import type { z } from 'zod'
import type { Call } from '../../../platform/call.ts'
import { actorOf } from '../../../platform/call.ts'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import type { RectificationRow } from '../store/rectifications.ts'
import { readProgress } from '../store/report.ts'

export type Rectification = z.infer<typeof rectification>

/** Who runs a campaign, and for which part of the tree. */
export function placeOf({ organization_id, path }: RectificationRow): CampaignPlace {
  return { organizationId: organization_id, path }
}

function starterOf({ organization_id: id, short_name: shortName }: RectificationRow) {
  return id === null || shortName === null ? null : { id, shortName }
}

/** A campaign with the progress of the subtree of `path`, and what the caller may do to it. */
export async function describe(call: Call, row: RectificationRow, path: string): Promise<Rectification> {
  const end = row.ended_at === null && mayCloseRectification(actorOf(call).power, placeOf(row))
  return { ...(await factsOf(call.platform.database, row, path)), may: { end } }
}

/** The same, whoever looks. */
export async function factsOf(
  database: KyselyDatabase,
  row: RectificationRow,
  path: string,
): Promise<Omit<Rectification, 'may'>> {
  return {
    id: row.id,
    title: row.title,
    note: row.note,
    checks: row.checks,
    deadline: row.deadline,
    startedAt: row.started_at.toISOString(),
    endedAt: row.ended_at?.toISOString() ?? null,
    startedBy: starterOf(row),
    progress: await readProgress(database, { id: row.id, path }),
  }
}
