import type { ageOutRow } from '@qingtuan/contract/members/age-out'
import { mayEndMembership } from '@qingtuan/domain/cadres/member-access'
import { ageOutDueOn, ageOutStage, bornUntil } from '@qingtuan/domain/members/age-out'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import { cutPage } from '../../platform/cursor.ts'
import { placedBy } from './placed-member.ts'
import type { PostPorts } from './ports.ts'
import { rollInReach, rollPath } from './reach.ts'
import type { AgedRow } from './store/age-out.ts'
import { countAged, listAged, readAgeOutPlace } from './store/age-out.ts'

type Row = z.infer<typeof ageOutRow>

interface Input {
  readonly list: 'due' | 'coming' | 'kept'
  readonly organizationId?: number | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

/** Members who turn 28, the oldest first. */
export async function listAgeOut(
  call: Call,
  { list, organizationId, cursor, limit }: Input,
  ports: PostPorts,
): Promise<{ items: Row[]; nextCursor: string | null }> {
  const path = organizationId === undefined ? rollPath(call) : (await rollInReach(call, organizationId)).path
  const after = readAgeOutPlace(cursor)
  const wish = { path, ...boundsOf(call, list), serving: list === 'kept', serves: serving(ports) }
  const found = await listAged(call.platform.database, { ...wish, after, limit: limit + 1 })
  const { rows, nextCursor } = cutPage(found, limit, ({ born_on, id }) => ({ bornOn: born_on, id }))
  return { items: rows.map((row) => describe(call, row)), nextCursor }
}

export async function countAgeOut(call: Call, ports: PostPorts): Promise<{ due: number; coming: number }> {
  const { database } = call.platform
  const wish = { path: rollPath(call), serving: false, serves: serving(ports) }
  const [due, coming] = await Promise.all([
    countAged(database, { ...wish, ...boundsOf(call, 'due') }),
    countAged(database, { ...wish, ...boundsOf(call, 'coming') }),
  ])
  return { due, coming }
}

function serving(ports: PostPorts) {
  return ports.servingCondition('member.person_id')
}

/** Born when: due until today’s date, coming after that. */
function boundsOf({ now }: Call, list: Input['list']) {
  const today = toShanghaiDate(now)
  if (list === 'due') return { bornAfter: null, bornUntil: bornUntil('due', today) }
  const coming = bornUntil('coming', today)
  return { bornAfter: list === 'coming' ? bornUntil('due', today) : null, bornUntil: coming }
}

function describe(call: Call, row: AgedRow): Row {
  const stage = ageOutStage(row.born_on, toShanghaiDate(call.now)) ?? 'coming'
  const placed = placedBy(row, { parentId: row.parent_id })
  return {
    id: row.id,
    name: row.name,
    memberNumber: row.number,
    bornOn: row.born_on,
    dueOn: ageOutDueOn(row.born_on),
    stage,
    organization: { id: row.organization_id, shortName: row.short_name },
    may: { confirm: stage === 'due' && mayEndMembership(actorOf(call).power, placed) },
  }
}
