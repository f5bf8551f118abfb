import type { SignUpView } from '@qingtuan/contract/community-service/views'
import type { SignUpStanding } from '@qingtuan/domain/community-service/sign-up'
import type { Selectable, SqlBool } from 'kysely'
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { z } from 'zod'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { refusingBy } from '../../../platform/database/refusing-by.ts'

export type SignUp = Selectable<Database['service_sign_up']>

const saving = refusingBy({ service_sign_up_once: 'serviceSignUp.already' })

interface NewSignUp {
  readonly projectId: string
  readonly personId: string
  readonly organizationId: number | null
  readonly at: Date
  readonly placeSince: Date | null
}

export async function insertSignUp(trx: Transaction, row: NewSignUp): Promise<string> {
  const { projectId: project_id, personId: person_id, organizationId: organization_id, at, placeSince } = row
  const id = newId()
  const columns = { id, project_id, person_id, organization_id, signed_up_at: at, place_since: placeSince }
  await saving(trx.insertInto('service_sign_up').values(columns).execute())
  return id
}

/** Lets acts of one person follow each other, so that nobody signs up for two projects at one time in parallel. */
export async function holdPerson(trx: Transaction, personId: string): Promise<void> {
  await trx.selectFrom('person').select('id').where('id', '=', personId).forNoKeyUpdate().execute()
}

export function standingOf(row: SignUp | undefined): SignUpStanding {
  if (!row) return 'none'
  if (row.removed_at) return 'removed'
  if (row.withdrawn_at) return 'withdrawn'
  return row.place_since ? 'place' : 'waiting'
}

/** How a person stands to a project: by the last time that they signed up for it. */
export async function findSignUp(
  database: KyselyDatabase,
  { projectId, personId }: { projectId: string; personId: string },
): Promise<SignUp | undefined> {
  return database
    .selectFrom('service_sign_up')
    .selectAll()
    .where('project_id', '=', projectId)
    .where('person_id', '=', personId)
    .orderBy('signed_up_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst()
}

/** The same for several projects, by project; one for which they never signed up is absent. */
export async function readStandings(
  database: KyselyDatabase,
  { projectIds, personId }: { projectIds: readonly string[]; personId: string },
): Promise<Map<string, SignUpStanding>> {
  if (projectIds.length === 0) return new Map()
  const rows = await database
    .selectFrom('service_sign_up')
    .selectAll()
    .where('person_id', '=', personId)
    .where(sql<SqlBool>`project_id = any(${[...projectIds]}::uuid[])`)
    .orderBy('signed_up_at')
    .orderBy('id')
    .execute()
  return new Map(rows.map((row) => [row.project_id, standingOf(row)]))
}

/** Title of another project at that time in which the person takes part or waits; null without one. */
export async function findMeanwhile(
  database: KyselyDatabase,
  { personId, id, starts_at, ends_at }: { personId: string; id: string; starts_at: Date; ends_at: Date },
): Promise<string | null> {
  const row = await database
    .selectFrom('service_sign_up')
    .innerJoin('service_project', 'service_project.id', 'service_sign_up.project_id')
    .select('service_project.title')
    .where('person_id', '=', personId)
    .where('project_id', '<>', id)
    .where('withdrawn_at', 'is', null)
    .where('removed_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .where('starts_at', '<', ends_at)
    .where('ends_at', '>', starts_at)
    .executeTakeFirst()
  return row?.title ?? null
}

export async function endSignUp(
  trx: Transaction,
  id: string,
  end: { withdrawn_at: Date } | { removed_at: Date; removed_reason: string },
): Promise<void> {
  await trx.updateTable('service_sign_up').set(end).where('id', '=', id).executeTakeFirstOrThrow()
}

/** Gives places to those who wait longest; answers who got one. The project’s row is held by the caller. */
export async function givePlaces(
  trx: Transaction,
  { projectId, places, at }: { projectId: string; places: number; at: Date },
): Promise<string[]> {
  const next = trx
    .selectFrom('service_sign_up')
    .select('id')
    .where('project_id', '=', projectId)
    .where('place_since', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('removed_at', 'is', null)
    .orderBy('signed_up_at')
    .orderBy('id')
    .limit(places)
  const rows = await trx
    .updateTable('service_sign_up')
    .set({ place_since: at })
    .where('id', 'in', next)
    .returning('person_id')
    .execute()
  return rows.map(({ person_id }) => person_id)
}

/** Everybody who has a place or waits for one. */
export async function readTakingPart(database: KyselyDatabase, projectId: string): Promise<string[]> {
  const rows = await database
    .selectFrom('service_sign_up')
    .select('person_id')
    .where('project_id', '=', projectId)
    .where('withdrawn_at', 'is', null)
    .where('removed_at', 'is', null)
    .execute()
  return rows.map(({ person_id }) => person_id)
}

/** From 1. */
export async function waitingPlaceOf(database: KyselyDatabase, signUp: SignUp): Promise<number> {
  const { before } = await database
    .selectFrom('service_sign_up')
    .select(({ fn }) => fn.countAll<string>().as('before'))
    .where('project_id', '=', signUp.project_id)
    .where('place_since', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('removed_at', 'is', null)
    .where(sql<SqlBool>`(signed_up_at, id) < (${signUp.signed_up_at}, ${signUp.id})`)
    .executeTakeFirstOrThrow()
  return Number(before) + 1
}

/** Where the next page of a list of people begins. */
export const signUpPlace = z.object({ at: z.iso.datetime({ precision: 3 }).regex(/^[12]/), id: z.uuid() })

interface PeopleWish {
  readonly projectId: string
  readonly view: SignUpView
  readonly after: z.infer<typeof signUpPlace> | null
  readonly limit: number
}

/** A part of the list of a project, in the order of signing up. */
export function listSignUps(database: KyselyDatabase, { projectId, view, after, limit }: PeopleWish) {
  const gone = sql<SqlBool>`(withdrawn_at is not null or removed_at is not null)`
  let page = database
    .selectFrom('service_sign_up')
    .leftJoin('organization', 'organization.id', 'service_sign_up.organization_id')
    .selectAll('service_sign_up')
    .select(['organization.short_name', 'organization.path'])
    .where('project_id', '=', projectId)
  if (view === 'gone') page = page.where(gone)
  else
    page = page
      .where(sql<SqlBool>`not ${gone}`)
      .where('place_since', view === 'place' ? 'is not' : 'is', null)
  if (after) page = page.where(sql<SqlBool>`(signed_up_at, service_sign_up.id) > (${after.at}, ${after.id})`)
  return page.orderBy('signed_up_at').orderBy('service_sign_up.id').limit(limit).execute()
}

/** One by id, while it stands. */
export async function findLivingSignUp(
  database: KyselyDatabase,
  { id, projectId }: { id: string; projectId: string },
): Promise<SignUp | undefined> {
  return database
    .selectFrom('service_sign_up')
    .selectAll()
    .where('id', '=', id)
    .where('project_id', '=', projectId)
    .where('withdrawn_at', 'is', null)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
}
