import type { childFilter } from '@qingtuan/contract/organizations/tree'
import type { Expression, SqlBool } from 'kysely'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import type { ChildPlace } from './cursor.ts'
import type { HealthSources } from './health.ts'
import { healthConditions, healthMarks, LAST_LOG_IN } from './health.ts'

export type ChildFilter = Omit<z.infer<typeof childFilter>, 'asOf'>

/** Organizations with what their superior manages, and the marks of their health. */
function selectManaged(database: KyselyDatabase, sources: HealthSources) {
  return database
    .selectFrom('organization')
    .select(['organization.id', 'organization.parent_id as parentId', 'organization.path'])
    .select(['organization.kind', 'organization.status'])
    .select(['organization.full_name as fullName', 'organization.short_name as shortName'])
    .select(['organization.name_py as namePy', 'organization.industry'])
    .select(['secretary_name as secretaryName', 'contact_name as contactName'])
    .select(['contact_phone_box as contactPhoneBox', 'area_code as areaCode'])
    .select(['organization.created_at as createdAt', 'completed_at as completedAt'])
    .select([LAST_LOG_IN.as('lastLogInAt'), healthMarks(sources).as('health')])
}

export type ManagedRow = Awaited<ReturnType<ReturnType<typeof selectManaged>['executeTakeFirstOrThrow']>>

export function findManaged(
  database: KyselyDatabase,
  sources: HealthSources,
  id: number,
): Promise<ManagedRow> {
  return selectManaged(database, sources).where('organization.id', '=', id).executeTakeFirstOrThrow()
}

interface ChildrenWish {
  /** Null asks for the top of the tree. */
  readonly parentId: number | null
  readonly filter: ChildFilter
  readonly after: ChildPlace | null
  readonly limit: number
}

/** One page of direct children by pinyin, or by state and then pinyin. */
export function listChildrenOf(
  database: KyselyDatabase,
  sources: HealthSources,
  { parentId, filter, after, limit }: ChildrenWish,
): Promise<ManagedRow[]> {
  const { text, status, health, sort, archived } = filter
  let query = selectManaged(database, sources).where((row) =>
    parentId === null ? row('parent_id', 'is', null) : row('parent_id', '=', parentId),
  )
  if (text) query = query.where(isCalled(text))
  if (status) query = query.where('organization.status', '=', status)
  if (archived === 'without') query = query.where('organization.status', '<>', 'archived')
  if (health) query = query.where(healthConditions(sources)[health])
  if (after) query = query.where(isAfter(after))
  if (sort === 'status') query = query.orderBy('organization.status')
  return query.orderBy('organization.name_py').orderBy('organization.id').limit(limit).execute()
}

/** The children of one superior are few enough to look at each. */
export function isCalled(text: string): Expression<SqlBool> {
  const word = text.toLowerCase()
  return sql<SqlBool>`(position(${word} in lower(organization.short_name)) > 0
    or position(${word} in lower(organization.full_name)) > 0 or starts_with(organization.name_py, ${word}))`
}

function isAfter({ status, namePy, id }: ChildPlace): Expression<SqlBool> {
  return status === undefined
    ? sql<SqlBool>`(organization.name_py, organization.id) > (${namePy}, ${id})`
    : sql<SqlBool>`(organization.status, organization.name_py, organization.id) > (${status}, ${namePy}, ${id})`
}
