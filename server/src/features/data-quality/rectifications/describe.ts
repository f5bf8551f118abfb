import type { rectification } from '@qingtuan/contract/data-quality/rectification'
import { mayCloseRectification } from '@qingtuan/domain/cadres/finding-access'
import type { z } from 'zod'
import type { Call } from '../../../platform/call.ts'
import { organizationOf } from '../../../platform/call.ts'
import type { RectificationRow } from '../store/rectifications.ts'
import { readProgress } from '../store/report.ts'

export type Rectification = z.infer<typeof rectification>

/** A campaign with the progress of the subtree of `path`. */
export async function describe(call: Call, row: RectificationRow, path: string): Promise<Rectification> {
  const startedBy = { organizationId: row.organization_id }
  const isRunning = row.ended_at === null
  return {
    id: row.id,
    title: row.title,
    note: row.note,
    checks: row.checks,
    deadline: row.deadline,
    startedAt: row.started_at.toISOString(),
    endedAt: row.ended_at?.toISOString() ?? null,
    startedBy: { id: row.organization_id, shortName: row.short_name },
    progress: await readProgress(call.platform.database, { id: row.id, path }),
    may: { end: isRunning && mayCloseRectification(organizationOf(call), startedBy) },
  }
}
