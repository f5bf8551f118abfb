import { isWithin } from '@qingtuan/domain/organizations/path'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import { cutPage } from '../../platform/cursor.ts'
import { refused } from '../../platform/refused.ts'
import { readOrganization } from '../organizations/index.ts'
import type { ApplicationOnList } from './describe-filed.ts'
import { describeRows } from './describe-filed.ts'
import { pathInReach } from './reach.ts'
import type { Filter } from './store/list.ts'
import { listFiled } from './store/list.ts'
import { readPlace } from './store/place.ts'

type Input = Filter & { readonly cursor?: string | undefined; readonly limit: number }

interface Page {
  readonly items: ApplicationOnList[]
  readonly nextCursor: string | null
}

export async function listJoinApplications(call: Call, { cursor, limit, ...filter }: Input): Promise<Page> {
  const { organizationId: askedBy } = organizationOf(call)
  const path = await pathOf(call, filter.organizationId)
  const today = toShanghaiDate(call.now)
  const wish = { filter, askedBy, path, today, after: readPlace(cursor), limit: limit + 1 }
  const found = await listFiled(call.platform.database, wish)
  const { rows, nextCursor } = cutPage(found, limit, (row) => ({
    since: row.waits_since.toISOString(),
    id: row.id,
  }))
  return { items: await describeRows(call, rows), nextCursor }
}

/** The caller’s whole subtree, or the part that was asked for; a stranger’s part does not exist. */
async function pathOf(call: Call, organizationId: number | undefined): Promise<string> {
  const path = pathInReach(call)
  if (organizationId === undefined) return path
  const organization = await readOrganization(call.platform.database, organizationId)
  if (organization === null || !isWithin(organization.path, path)) throw refused('record.notFound')
  return organization.path
}
