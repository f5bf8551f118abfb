import type { SqlBool } from 'kysely'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import type { projectPlace } from './project-list.ts'
import { selectProjects } from './project-list.ts'

interface OwnWish {
  readonly personId: string
  readonly when: 'coming' | 'past'
  readonly now: Date
  readonly after: z.infer<typeof projectPlace> | null
  readonly limit: number
}

/** The projects in which a person takes part or waits, with how they stand to each. */
export function listOwnProjects(database: KyselyDatabase, { personId, when, now, after, limit }: OwnWish) {
  const isPast = when === 'past'
  let page = selectProjects(database)
    .innerJoin('service_sign_up', 'service_sign_up.project_id', 'service_project.id')
    .select(['service_sign_up.signed_up_at', 'service_sign_up.place_since'])
    .where('service_sign_up.person_id', '=', personId)
    .where('withdrawn_at', 'is', null)
    .where('removed_at', 'is', null)
    .where('ends_at', isPast ? '<=' : '>', now)
  const place = sql`(service_project.starts_at, service_project.id)`
  if (after)
    page = page.where(sql<SqlBool>`${place} ${sql.raw(isPast ? '<' : '>')} (${after.startsAt}, ${after.id})`)
  const direction = isPast ? 'desc' : 'asc'
  return page
    .orderBy('service_project.starts_at', direction)
    .orderBy('service_project.id', direction)
    .limit(limit)
    .execute()
}

const MOST_LED = 50

/** The projects that a person leads and whose hours are not confirmed yet: those to come first, soonest first. */
export function listLedProjects(
  database: KyselyDatabase,
  { personId, now }: { readonly personId: string; readonly now: Date },
) {
  return selectProjects(database)
    .innerJoin('service_project_leader', 'service_project_leader.project_id', 'service_project.id')
    .where('service_project_leader.person_id', '=', personId)
    .where('cancelled_at', 'is', null)
    .where('confirmed_at', 'is', null)
    .orderBy(sql`service_project.ends_at <= ${now}`)
    .orderBy('service_project.starts_at')
    .orderBy('service_project.id')
    .limit(MOST_LED)
    .execute()
}
