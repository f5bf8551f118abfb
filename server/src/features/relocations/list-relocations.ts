import type { RelocationRow as Described } from '@qingtuan/contract/relocations'
import type { RELOCATION_SCOPES } from '@qingtuan/contract/relocations/scopes'
import type { RelocationState } from '@qingtuan/domain/relocations/state'
import { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import { cutPage, readCursor } from '../../platform/cursor.ts'
import { describeRows } from './describe.ts'
import { pathInReach } from './reach.ts'
import { countWaitingFor, listRelocations as listRows } from './store/list.ts'

interface Input {
  readonly scope: (typeof RELOCATION_SCOPES)[number]
  readonly state?: RelocationState | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

const byId = z.object({ id: z.uuid() })

export async function listRelocations(
  call: Call,
  { scope, state, cursor, limit }: Input,
): Promise<{ items: Described[]; nextCursor: string | null }> {
  const found = await listRows(call.platform.database, {
    path: pathInReach(call),
    waitingFor: scope === 'waiting' ? organizationOf(call).organizationId : null,
    state,
    before: readCursor(byId, cursor)?.id ?? null,
    limit: limit + 1,
  })
  const { rows, nextCursor } = cutPage(found, limit, ({ id }) => ({ id }))
  return { items: await describeRows(call, rows), nextCursor }
}

/** How many moves wait for the caller's answer, for its list of what is to be done. */
export async function countWaiting(call: Call): Promise<{ waiting: number }> {
  const { organizationId } = organizationOf(call)
  return { waiting: await countWaitingFor(call.platform.database, organizationId) }
}
