import { sql } from 'kysely'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'

/** Everybody with a place, in the order of names, with both sides. */
export function selectListed(database: KyselyDatabase, projectId: string) {
  return database
    .selectFrom('service_sign_up as sign_up')
    .innerJoin('person', 'person.id', 'sign_up.person_id')
    .leftJoin('organization', 'organization.id', 'sign_up.organization_id')
    .leftJoin('service_check_in as seen_in', (join) =>
      join.onRef('seen_in.sign_up_id', '=', 'sign_up.id').on('seen_in.side', '=', 'in'),
    )
    .leftJoin('service_check_in as seen_out', (join) =>
      join.onRef('seen_out.sign_up_id', '=', 'sign_up.id').on('seen_out.side', '=', 'out'),
    )
    .select(['sign_up.id', 'sign_up.person_id', 'person.name', 'organization.short_name as organization'])
    .select(['seen_in.at as in_at', 'seen_in.way as in_way', 'seen_in.received_at as in_received_at'])
    .select(['seen_in.vouched_at as in_vouched_at', 'seen_out.at as out_at', 'seen_out.way as out_way'])
    .select(['seen_out.received_at as out_received_at', 'seen_out.vouched_at as out_vouched_at'])
    .where('sign_up.project_id', '=', projectId)
    .where('sign_up.place_since', 'is not', null)
    .where('sign_up.withdrawn_at', 'is', null)
    .where('sign_up.removed_at', 'is', null)
    .orderBy('person.name_py')
    .orderBy('sign_up.id')
}

export type ListedRow = Awaited<ReturnType<ReturnType<typeof selectListed>['execute']>>[number]

export function listPeople(database: KyselyDatabase, projectId: string): Promise<ListedRow[]> {
  return selectListed(database, projectId).execute()
}

export async function findListed(
  database: KyselyDatabase,
  { projectId, signUpId }: { projectId: string; signUpId: string },
): Promise<ListedRow | null> {
  return (
    (await selectListed(database, projectId).where('sign_up.id', '=', signUpId).executeTakeFirst()) ?? null
  )
}

/** A sign-up that goes on, with a place or waiting for one. */
export async function findPlace(
  database: KyselyDatabase,
  { projectId, signUpId }: { projectId: string; signUpId: string },
): Promise<{ readonly person_id: string; readonly place_since: Date | null } | null> {
  const row = await database
    .selectFrom('service_sign_up')
    .select(['person_id', 'place_since'])
    .where('project_id', '=', projectId)
    .where('id', '=', signUpId)
    .where('withdrawn_at', 'is', null)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

/** Lets hours of the same people be confirmed one project after the other. */
export async function holdPeople(trx: Transaction, personIds: readonly string[]): Promise<void> {
  await trx
    .selectFrom('person')
    .select('id')
    .where('id', '=', sql<string>`any(${[...personIds]}::uuid[])`)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
}
