import type { FindingOrder } from '@qingtuan/contract/community-service/views'
import type { Coordinates } from '@qingtuan/domain/community-service/coordinates'
import { NEAR_METRES } from '@qingtuan/domain/community-service/coordinates'
import type { ServiceKind } from '@qingtuan/domain/community-service/kind'
import type { Expression, SqlBool } from 'kysely'
import { sql } from 'kysely'
import { z } from 'zod'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import type { projectPlace } from './project-list.ts'
import { saying, selectProjects } from './project-list.ts'
import { PROJECT_COLUMNS } from './projects.ts'

/** Where the next page of what is near begins: beyond so many units of the map. */
export const nearPlace = z.object({ units: z.number().nonnegative().finite() })

export interface FindingWish {
  readonly order: FindingOrder
  /** Whose projects somebody finds, by the audience of each. */
  readonly openTo: { readonly own: readonly number[]; readonly subtree: readonly number[] }
  readonly kind?: ServiceKind | undefined
  readonly organizationId?: number | undefined
  readonly text?: string | undefined
  readonly now: Date
  readonly limit: number
}

/** That a project is open to somebody, that one may still sign up for it, or wait, and that it is what they look for. */
function isFound({ order, openTo, kind, organizationId, text, now }: FindingWish): Expression<SqlBool> {
  const conditions = [
    sql<SqlBool>`service_project.closed_at is null`,
    sql<SqlBool>`service_project.sign_up_until > ${now}`,
    isOpen(openTo),
    ...(order === 'organization'
      ? [sql<SqlBool>`organization_id = any(${[...openTo.subtree]}::integer[])`]
      : []),
    ...(organizationId ? [sql<SqlBool>`organization_id = ${organizationId}`] : []),
    ...(kind ? [sql<SqlBool>`service_project.kind = ${kind}`] : []),
    ...(text ? [saying(text)] : []),
  ]
  return sql<SqlBool>`(${sql.join(conditions, sql` and `)})`
}

function isOpen({ own, subtree }: FindingWish['openTo']): Expression<SqlBool> {
  return sql<SqlBool>`(audience = 'everyone'
    or audience = 'subtree' and organization_id = any(${[...subtree]}::integer[])
    or audience = 'own' and organization_id = any(${[...own]}::integer[]))`
}

export function listByTime(
  database: KyselyDatabase,
  wish: FindingWish,
  after: z.infer<typeof projectPlace> | null,
) {
  return byTimeQuery(database, wish, after).execute()
}

/** One page; its plan is looked at in a test. */
export function byTimeQuery(
  database: KyselyDatabase,
  wish: FindingWish,
  after: z.infer<typeof projectPlace> | null,
) {
  let page = selectProjects(database).where(isFound(wish))
  if (after)
    page = page.where(
      sql<SqlBool>`(service_project.starts_at, service_project.id) > (${after.startsAt}, ${after.id})`,
    )
  return page.orderBy('service_project.starts_at').orderBy('service_project.id').limit(wish.limit)
}

type NearWish = FindingWish & { readonly near: Coordinates }

/** A page, and more than that where several are equally far: it ends between two distances. */
export async function listNear(
  database: KyselyDatabase,
  wish: NearWish,
  after: z.infer<typeof nearPlace> | null,
) {
  const found = await inTransaction(database, async (trx) => {
    await walkIndex(trx)
    return nearQuery(trx, { ...wish, limit: wish.limit + 1 }, after).execute()
  })
  const units = found[wish.limit - 1]?.units ?? Number.POSITIVE_INFINITY
  const rows = found.filter((row) => row.units <= units).toSorted(nearer)
  return { rows, next: found.length > wish.limit ? { units } : null }
}

/**
 * How many points lie in a circle the planner cannot guess: it takes a thousandth of all, and would then rather gather
 * and sort the thousands of a crowded city than take the nearest few from the index in their order.
 */
export async function walkIndex(trx: Transaction): Promise<void> {
  await sql`set local enable_bitmapscan = off`.execute(trx)
}

/** Two that are equally far in the order of their publishing, as an id of this kind tells. */
function nearer(one: NearRow, other: NearRow): number {
  return one.units - other.units || (one.id < other.id ? -1 : 1)
}

type NearRow = Awaited<ReturnType<ReturnType<typeof nearQuery>['execute']>>[number]

/**
 * Nearest first and never farther than the radius, both by the index; its plan is looked at in a test. By the distance
 * alone: until PostgreSQL 17 an index of points gives no order that goes on behind it, and thousands would be sorted.
 */
export function nearQuery(database: KyselyDatabase, wish: NearWish, after: z.infer<typeof nearPlace> | null) {
  const here = pointOf(wish.near)
  const units = sql<number>`at_point <-> ${here}`
  const reach = NEAR_METRES * stretchAt(wish.near.latitude)
  let nearest = database
    .selectFrom('service_project')
    .select(PROJECT_COLUMNS)
    .select(units.as('units'))
    .where(isFound(wish))
    .where(sql<SqlBool>`at_point <@ circle(${here}, ${reach}::double precision)`)
  if (after) nearest = nearest.where(sql<SqlBool>`${units} > ${after.units}::double precision`)
  const page = nearest.orderBy(units).fetch(wish.limit, 'with ties')
  // The names come to the page alone: joined before, they would be a reason to sort.
  return database
    .selectFrom(page.as('service_project'))
    .innerJoin('organization', 'organization.id', 'service_project.organization_id')
    .select(PROJECT_COLUMNS)
    .select([
      'service_project.units',
      'organization.short_name',
      'organization.full_name',
      'organization.path',
    ])
}

/** The same projection as the column `at_point`: metres of Web Mercator. */
function pointOf({ longitude, latitude }: Coordinates) {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const [x, y] = [
    EARTH_METRES * radians(longitude),
    EARTH_METRES * Math.log(Math.tan(Math.PI / 4 + radians(latitude) / 2)),
  ]
  return sql`point(${x}::double precision, ${y}::double precision)`
}

const EARTH_METRES = 6_378_137

/** How many units of the map a metre on the ground has at a latitude. */
function stretchAt(latitude: number): number {
  return 1 / Math.cos((latitude * Math.PI) / 180)
}
