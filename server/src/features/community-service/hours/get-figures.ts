import { serviceFiguresScope } from '@qingtuan/domain/cadres/service-hours-access'
import { isWithin } from '@qingtuan/domain/organizations/path'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Call } from '../../../platform/call.ts'
import { actorOf, organizationOf } from '../../../platform/call.ts'
import { refused } from '../../../platform/refused.ts'
import { readOrganization } from '../../organizations/index.ts'
import type { FigureRow } from '../store/figures.ts'
import { readFigures } from '../store/figures.ts'

interface Wish {
  readonly organizationId?: number | undefined
  readonly year?: number | undefined
}

const NONE = { projects: 0, people: 0, minutes: 0 }

/** Hours of a year, in the subtree of an organization at or below the one that asks. */
export async function getServiceFigures(call: Call, wish: Wish) {
  const { database } = call.platform
  const organization = await inReach(call, wish.organizationId)
  const year = wish.year ?? Number(toShanghaiDate(call.now).slice(0, 4))
  const rows = await readFigures(database, { ...organization, year })
  const whole = rows.find(({ month, part_id }) => month === null && part_id === null)
  const own = rows.find(({ part_id }) => part_id === organization.id)
  return {
    year,
    organization: { id: organization.id, shortName: organization.shortName },
    total: whole ? sumsOf(whole) : NONE,
    months: rows.flatMap((row) => (row.month === null ? [] : [{ month: row.month, ...sumsOf(row) }])),
    own: own ? sumsOf(own) : NONE,
    parts: rows.flatMap((row) => partOf(row, organization.id)),
  }
}

async function inReach(call: Call, id = organizationOf(call).organizationId) {
  const scope = serviceFiguresScope(actorOf(call).power)
  const organization = await readOrganization(call.platform.database, id)
  if (scope.kind !== 'subtree' || !organization || !isWithin(organization.path, scope.path))
    throw refused('record.notFound')
  return organization
}

function partOf(row: FigureRow, ownId: number) {
  const { part_id: id, short_name: shortName } = row
  if (id === null || id === ownId || shortName === null) return []
  return [{ organization: { id, shortName }, ...sumsOf(row) }]
}

function sumsOf({ projects, people, minutes }: FigureRow) {
  return { projects: Number(projects), people: Number(people), minutes: Number(minutes) }
}
