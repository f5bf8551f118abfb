import type { ProjectFilter } from '@qingtuan/contract/community-service/organizing'
import { maySeeServiceProject, serviceProjectScope } from '@qingtuan/domain/cadres/service-access'
import type { Call } from '../../../platform/call.ts'
import { organizationOf } from '../../../platform/call.ts'
import { cutPage, readCursor } from '../../../platform/cursor.ts'
import { refused } from '../../../platform/refused.ts'
import { readOrganization } from '../../organizations/index.ts'
import { listProjectRows, projectPlace } from '../store/project-list.ts'
import { describeFacts, placeOf } from './describe.ts'

type Input = ProjectFilter & { readonly cursor?: string | undefined; readonly limit: number }

/** The projects of a subtree: the own, or that of an organization below. */
export async function listProjects(call: Call, { cursor, limit, ...filter }: Input) {
  const { database } = call.platform
  const scope = await scopeOf(call, filter.organizationId)
  const after = readCursor(projectPlace, cursor)
  const found = await listProjectRows(database, { filter, scope, now: call.now, after, limit: limit + 1 })
  const { rows, nextCursor } = cutPage(found, limit, placeOf)
  return { items: rows.map((row) => describeFacts(row, call.now)), nextCursor }
}

async function scopeOf(
  call: Call,
  organizationId: number | undefined,
): Promise<{ id: number; path: string }> {
  const power = organizationOf(call)
  const own = serviceProjectScope(power)
  if (own.kind === 'nothing') throw refused('access.denied')
  if (organizationId === undefined) return { id: power.organizationId, path: own.path }
  const asked = await readOrganization(call.platform.database, organizationId)
  if (asked === null || !maySeeServiceProject(power, asked)) throw refused('record.notFound')
  return asked
}
