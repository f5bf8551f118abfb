import type { floatingMember } from '@qingtuan/contract/archivals/floating-members'
import { daysFloating } from '@qingtuan/domain/archivals/floating'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import { cutPage } from '../../platform/cursor.ts'
import { countFloatingAt, listFloatingOf, readPlace } from './store/floating-members.ts'
import { pathInReach } from './subtree.ts'

interface Input {
  readonly scope: 'own' | 'subtree'
  readonly cursor?: string | undefined
  readonly limit: number
}

type FloatingMember = z.infer<typeof floatingMember>

export async function listFloating(
  call: Call,
  { scope, cursor, limit }: Input,
): Promise<{ items: FloatingMember[]; nextCursor: string | null }> {
  const { organizationId } = organizationOf(call)
  const found = await listFloatingOf(call.platform.database, {
    path: pathInReach(call),
    heldBy: scope === 'own' ? organizationId : null,
    after: readPlace(cursor),
    limit: limit + 1,
  })
  const { rows, nextCursor } = cutPage(found, limit, ({ since, id }) => ({ since: since?.toISOString(), id }))
  return { items: rows.map((row) => describe(call, row)), nextCursor }
}

type Row = Awaited<ReturnType<typeof listFloatingOf>>[number]

function describe({ now }: Call, row: Row): FloatingMember {
  const { id, name, sex, number, since, holderId, holderName, archivedId, archivedName } = row
  if (since === null) throw new Error(`Member ${id} floats since nobody knows when`)
  return {
    id,
    name,
    sex,
    memberNumber: number,
    organization: { id: holderId, shortName: holderName },
    floatingSince: since.toISOString(),
    daysFloating: daysFloating({ since, today: toShanghaiDate(now) }),
    archivedOrganization:
      archivedId === null || archivedName === null ? null : { id: archivedId, shortName: archivedName },
  }
}

export async function countFloating(call: Call): Promise<{ count: number }> {
  const { organizationId } = organizationOf(call)
  return { count: await countFloatingAt(call.platform.database, organizationId) }
}
