import type { ProjectFilter } from '@qingtuan/contract/community-service/organizing'
import type { ServicePhase } from '@qingtuan/domain/community-service/phase'
import type { OrganizationStatus } from '@qingtuan/domain/organizations/status'
import type { Expression, SqlBool } from 'kysely'
import { sql } from 'kysely'
import { z } from 'zod'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import { withinSubtree } from '../../organizations/index.ts'
import { PROJECT_COLUMNS } from './projects.ts'

/** Where the next page begins. */
export const projectPlace = z.object({
  startsAt: z.iso.datetime({ precision: 3 }).regex(/^[12]/),
  id: z.uuid(),
})

export interface ProjectWish {
  readonly filter: ProjectFilter
  /** The subtree that is asked for, or with `ownOnly` the organization alone. */
  readonly scope: { readonly id: number; readonly path: string }
  readonly now: Date
  readonly after: z.infer<typeof projectPlace> | null
  readonly limit: number
}

/** Projects with who calls for them. */
export function selectProjects(database: KyselyDatabase) {
  return database
    .selectFrom('service_project')
    .innerJoin('organization', 'organization.id', 'service_project.organization_id')
    .select(PROJECT_COLUMNS)
    .select(['organization.short_name', 'organization.full_name', 'organization.path'])
}

export type ShownProject = Awaited<ReturnType<ReturnType<typeof selectProjects>['execute']>>[number]

/** One project, with what its organization is by now. */
export type OneProject = ShownProject & { readonly organization_status: OrganizationStatus }

export async function findShownProject(database: KyselyDatabase, id: string): Promise<OneProject | null> {
  const query = selectProjects(database)
    .select('organization.status as organization_status')
    .where('service_project.id', '=', id)
  return (await query.executeTakeFirst()) ?? null
}

export function listProjectRows(database: KyselyDatabase, wish: ProjectWish): Promise<ShownProject[]> {
  return projectListQuery(database, wish).execute()
}

/** One page; its plan is looked at in a test. */
export function projectListQuery(database: KyselyDatabase, wish: ProjectWish) {
  const { filter, scope, after, now } = wish
  const isPast = filter.view === 'past'
  let page = selectProjects(database)
    .where(filter.own ? ownedBy(scope.id) : withinSubtree('organization.path', scope.path))
    .where('service_project.closed_at', isPast ? 'is not' : 'is', null)
  if (filter.kind) page = page.where('service_project.kind', '=', filter.kind)
  if (filter.phase) page = page.where(inPhase(filter.phase, now))
  if (filter.text) page = page.where(saying(filter.text))
  const place = sql`(service_project.starts_at, service_project.id)`
  if (after)
    page = page.where(sql<SqlBool>`${place} ${sql.raw(isPast ? '<' : '>')} (${after.startsAt}, ${after.id})`)
  const direction = isPast ? 'desc' : 'asc'
  return page
    .orderBy('service_project.starts_at', direction)
    .orderBy('service_project.id', direction)
    .limit(wish.limit)
}

function ownedBy(organizationId: number): Expression<SqlBool> {
  return sql<SqlBool>`service_project.organization_id = ${organizationId}`
}

/** Found by a part of the title or of the place. */
export function saying(text: string): Expression<SqlBool> {
  const part = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  return sql<SqlBool>`(service_project.title ilike ${part} or service_project.place_name ilike ${part})`
}

/** `servicePhase` as a condition. */
function inPhase(phase: ServicePhase, now: Date): Expression<SqlBool> {
  const ahead = sql`service_project.starts_at > ${now}`
  const going = sql`service_project.cancelled_at is null and service_project.confirmed_at is null`
  const conditions: Readonly<Record<ServicePhase, Expression<SqlBool>>> = {
    open: sql`(${going} and sign_up_until > ${now} and ${ahead} and signed_up < places)`,
    full: sql`(${going} and sign_up_until > ${now} and ${ahead} and signed_up >= places)`,
    closed: sql`(${going} and sign_up_until <= ${now} and ${ahead})`,
    running: sql`(${going} and starts_at <= ${now} and ends_at > ${now})`,
    over: sql`(${going} and ends_at <= ${now})`,
    cancelled: sql`service_project.cancelled_at is not null`,
    confirmed: sql`(service_project.cancelled_at is null and service_project.confirmed_at is not null)`,
  }
  return conditions[phase]
}
