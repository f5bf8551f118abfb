import type { FindingOrder } from '@qingtuan/contract/community-service/views'
import type { Coordinates } from '@qingtuan/domain/community-service/coordinates'
import { NEAR_METRES } from '@qingtuan/domain/community-service/coordinates'
import type { ServiceKind } from '@qingtuan/domain/community-service/kind'
import type { Expression, SqlBool } from 'kysely'
import { sql } from 'kysely'
import { z } from 'zod'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import type { projectPlace } from './project-list.ts'
import { saying, selectProjects } from './project-list.ts'

/** Where the next page of what is near begins: units of the map, and the project. */
export const nearPlace = z.object({ units: z.number().nonnegative().finite(), id: z.uuid() })

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

/** Projects that are open to somebody and for which one may still sign up, or wait. */
function selectOpen(database: KyselyDatabase, wish: FindingWish) {
  let open = selectProjects(database)
    .where('service_project.closed_at', 'is', null)
    .where('service_project.sign_up_until', '>', wish.now)
    .where(isOpen(wish.openTo))
  if (wish.order === 'organization')
    open = open.where(sql<SqlBool>`organization_id = any(${[...wish.openTo.subtree]}::integer[])`)
  if (wish.organizationId) open = open.where('organization_id', '=', wish.organizationId)
  if (wish.kind) open = open.where('service_project.kind', '=', wish.kind)
  return wish.text ? open.where(saying(wish.text)) : open
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
  let page = selectOpen(database, wish)
  if (after)
    page = page.where(
      sql<SqlBool>`(service_project.starts_at, service_project.id) > (${after.startsAt}, ${after.id})`,
    )
  return page.orderBy('service_project.starts_at').orderBy('service_project.id').limit(wish.limit)
}

type NearWish = FindingWish & { readonly near: Coordinates }

export function listNear(database: KyselyDatabase, wish: NearWish, after: z.infer<typeof nearPlace> | null) {
  return nearQuery(database, wish, after).execute()
}

/** Nearest first and never farther than the radius, both by the index; its plan is looked at in a test. */
export function nearQuery(database: KyselyDatabase, wish: NearWish, after: z.infer<typeof nearPlace> | null) {
  const here = pointOf(wish.near)
  const units = sql<number>`at_point <-> ${here}`
  const reach = NEAR_METRES * stretchAt(wish.near.latitude)
  let page = selectOpen(database, wish)
    .select(units.as('units'))
    .where(sql<SqlBool>`at_point <@ circle(${here}, ${reach}::double precision)`)
  if (after) page = page.where(sql<SqlBool>`(${units}, service_project.id) > (${after.units}, ${after.id})`)
  return page.orderBy(units).orderBy('service_project.id').limit(wish.limit)
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
export function stretchAt(latitude: number): number {
  return 1 / Math.cos((latitude * Math.PI) / 180)
}
