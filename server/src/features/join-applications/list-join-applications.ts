import { isWithin } from '@qingtuan/domain/organizations/path'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import { refused } from '../../platform/refused.ts'
import { readOrganization } from '../organizations/index.ts'
import type { ApplicationOnList } from './describe-filed.ts'
import { describeRows } from './describe-filed.ts'
import { pathInReach } from './reach.ts'
import type { Filter } from './store/list.ts'
import { listFiled } from './store/list.ts'
import { readCursor, writeCursor } from './store/place.ts'

type Input = Filter & { readonly cursor?: string | undefined; readonly limit: number }

interface Page {
  readonly items: ApplicationOnList[]
  readonly nextCursor: string | null
}

export async function listJoinApplications(call: Call, { cursor, limit, ...filter }: Input): Promise<Page> {
  const { organizationId } = organizationOf(call)
  const path = await pathOf(call, filter.organizationId)
  const today = toShanghaiDate(call.now)
  const wish = { filter, organizationId, path, today, after: readCursor(cursor), limit: limit + 1 }
  const rows = await listFiled(call.platform.database, wish)
  const last = rows.length > limit ? rows[limit - 1] : undefined
  const nextCursor = last ? writeCursor({ since: last.waits_since.toISOString(), id: last.id }) : null
  return { items: await describeRows(call, rows.slice(0, limit)), nextCursor }
}

/** The caller’s whole subtree, or the part that was asked for; a stranger’s part does not exist. */
async function pathOf(call: Call, organizationId: number | undefined): Promise<string> {
  const path = pathInReach(call)
  if (organizationId === undefined) return path
  const organization = await readOrganization(call.platform.database, organizationId)
  if (organization === null || !isWithin(organization.path, path)) throw refused('record.notFound')
  return organization.path
}
