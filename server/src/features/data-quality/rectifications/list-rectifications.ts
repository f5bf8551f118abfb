import { mayStartRectification } from '@qingtuan/domain/cadres/finding-access'
import type { Call } from '../../../platform/call.ts'
import { organizationOf } from '../../../platform/call.ts'
import { listRectificationRows } from '../store/rectifications.ts'
import type { Rectification } from './describe.ts'
import { describe } from './describe.ts'

/** Campaigns that the caller takes part in, or has started. */
export async function listRectifications(
  call: Call,
): Promise<{ items: Rectification[]; may: { start: boolean } }> {
  const power = organizationOf(call)
  const { organizationId: id, path } = power
  const rows = await listRectificationRows(call.platform.database, { id, path })
  const items = await Promise.all(rows.map((row) => describe(call, row, path)))
  return { items, may: { start: mayStartRectification(power) } }
}
