import type { Call } from '../../platform/call.ts'
import { rollInReach } from './reach.ts'
import type { Part } from './store/figures.ts'
import { readParts } from './store/figures.ts'

/** Members and complete records of each direct child’s subtree. */
export async function getFiguresOfParts(
  call: Call,
  { organizationId }: { organizationId: number },
): Promise<{ items: Part[] }> {
  const { id } = await rollInReach(call, organizationId)
  return { items: await readParts(call.platform.database, id) }
}
