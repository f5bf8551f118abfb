import type { FoundProject } from '@qingtuan/contract/community-service/taking-part'
import type { FindingOrder } from '@qingtuan/contract/community-service/views'
import { openTo } from '@qingtuan/domain/community-service/audience'
import type { Coordinates } from '@qingtuan/domain/community-service/coordinates'
import { metresBetween } from '@qingtuan/domain/community-service/coordinates'
import type { ServiceKind } from '@qingtuan/domain/community-service/kind'
import type { Call } from '../../../platform/call.ts'
import { cutPage, readCursor, writeCursor } from '../../../platform/cursor.ts'
import { passGate } from '../gate.ts'
import type { CommunityServicePorts } from '../ports.ts'
import type { FindingWish } from '../store/finding.ts'
import { listByTime, listNear, nearPlace } from '../store/finding.ts'
import type { ShownProject } from '../store/project-list.ts'
import { projectPlace } from '../store/project-list.ts'
import { readStandings } from '../store/sign-ups.ts'
import { onChineseMap } from './chinese-map.ts'
import { describeFacts, placeOf } from './describe.ts'
import { readOwnOrganizations } from './own-organizations.ts'

interface Input {
  readonly order: FindingOrder
  readonly near?: Coordinates | undefined
  readonly kind?: ServiceKind | undefined
  readonly organizationId?: number | undefined
  readonly text?: string | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

interface Page {
  readonly items: FoundProject[]
  readonly nextCursor: string | null
}

/** What is open to who asks. Where they are is used for this answer, and neither kept nor logged. */
export async function findProjects(call: Call, input: Input, ports: CommunityServicePorts): Promise<Page> {
  const { personId } = await passGate(call, ports)
  const { order, kind, organizationId, text, limit } = input
  const own = await readOwnOrganizations(call.platform.database, personId)
  const filters = { order, kind, organizationId, text }
  const wish = { ...filters, openTo: openTo(own), now: call.now, limit: limit + 1 }
  const near = input.near && onChineseMap(input.near)
  const { rows, nextCursor } = await findRows(call, { ...input, near }, wish)
  const standings = await readStandings(call.platform.database, {
    projectIds: rows.map(({ id }) => id),
    personId,
  })
  const items = rows.map((row) => ({
    ...describeFacts(row, call.now),
    standing: standings.get(row.id) ?? 'none',
    distance: near ? Math.round(metresBetween(near, row)) : null,
  }))
  return { items, nextCursor }
}

async function findRows(
  { platform: { database } }: Call,
  { order, near, cursor, limit }: Input,
  wish: FindingWish,
): Promise<{ rows: ShownProject[]; nextCursor: string | null }> {
  if (order !== 'near' || !near)
    return cutPage(await listByTime(database, wish, readCursor(projectPlace, cursor)), limit, placeOf)
  const { rows, next } = await listNear(database, { ...wish, near, limit }, readCursor(nearPlace, cursor))
  return { rows, nextCursor: next && writeCursor(next) }
}
