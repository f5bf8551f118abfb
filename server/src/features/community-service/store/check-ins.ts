import type { CheckInSide, CheckInWay } from '@qingtuan/domain/community-service/side'
import { v7 as newId } from 'uuid'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { plannedOnce } from '../../../platform/database/planned-once.ts'

/** Somebody’s sign-up for a project and what is known of one side; `signUpId` is null for who has not signed up. */
export async function findSignUp(
  database: KyselyDatabase,
  { projectId, personId, side }: { projectId: string; personId: string; side: CheckInSide },
) {
  const row = await database
    .selectFrom('service_project as project')
    .leftJoin('service_sign_up as sign_up', (join) =>
      join
        .onRef('sign_up.project_id', '=', 'project.id')
        .on('sign_up.person_id', '=', personId)
        .on('sign_up.withdrawn_at', 'is', null)
        .on('sign_up.removed_at', 'is', null),
    )
    .leftJoin('service_check_in as seen', (join) =>
      join.onRef('seen.sign_up_id', '=', 'sign_up.id').on('seen.side', '=', side),
    )
    .select(['project.id', 'project.title', 'project.starts_at', 'project.ends_at'])
    .select(['project.cancelled_at', 'project.confirmed_at'])
    .select(['sign_up.id as sign_up_id', 'sign_up.place_since'])
    .select(['seen.at', 'seen.way', 'seen.vouched_at'])
    .where('project.id', '=', projectId)
    .modifyEnd(plannedOnce)
    .executeTakeFirst()
  return row ?? null
}

export type SignUpStanding = NonNullable<Awaited<ReturnType<typeof findSignUp>>>

export interface NewCheckIn {
  readonly signUpId: string
  readonly projectId: string
  readonly personId: string
  readonly side: CheckInSide
  readonly at: Date
  readonly way: CheckInWay
  readonly receivedAt: Date
  readonly accountId: string
}

function rowOf(entry: NewCheckIn) {
  const { signUpId: sign_up_id, projectId: project_id, personId: person_id, side, at, way } = entry
  const told = { received_at: entry.receivedAt, account_id: entry.accountId }
  return { id: newId(), sign_up_id, project_id, person_id, side, at, way, ...told }
}

/**
 * Written once for each side. Again, it changes nothing, but that a code of this moment takes the place of a late one
 * that nobody has vouched for. Answers whether it was written.
 */
export async function insertCheckIn(trx: Transaction, entry: NewCheckIn): Promise<boolean> {
  const written = await trx
    .insertInto('service_check_in')
    .values(rowOf(entry))
    .onConflict((conflict) =>
      conflict
        .columns(['sign_up_id', 'side'])
        .doUpdateSet(({ ref }) => ({
          way: ref('excluded.way'),
          at: ref('excluded.at'),
          received_at: ref('excluded.received_at'),
          account_id: ref('excluded.account_id'),
        }))
        .where('service_check_in.way', '=', 'lateCode')
        .where('service_check_in.vouched_at', 'is', null)
        .where('excluded.way', '=', 'code'),
    )
    .returning('id')
    .modifyEnd(plannedOnce)
    .executeTakeFirst()
  return written !== undefined
}

/** Ticked off by the list; where a late code stands, that is vouched for. Answers whether anything was written. */
export async function insertTick(
  trx: Transaction,
  entry: NewCheckIn,
): Promise<{ readonly vouched: boolean } | null> {
  const written = await trx
    .insertInto('service_check_in')
    .values(rowOf(entry))
    .onConflict((conflict) =>
      conflict
        .columns(['sign_up_id', 'side'])
        .doUpdateSet({ vouched_at: entry.receivedAt, vouched_by: entry.accountId })
        .where('service_check_in.way', '=', 'lateCode')
        .where('service_check_in.vouched_at', 'is', null),
    )
    .returning('way')
    .executeTakeFirst()
  return written ? { vouched: written.way === 'lateCode' } : null
}

/** The projects around now that somebody has signed up for, for a short code that is typed. */
export function listSignedUp(
  database: KyselyDatabase,
  { personId, startsBefore, endsAfter }: { personId: string; startsBefore: Date; endsAfter: Date },
) {
  return database
    .selectFrom('service_sign_up as sign_up')
    .innerJoin('service_project as project', 'project.id', 'sign_up.project_id')
    .select('project.id')
    .where('sign_up.person_id', '=', personId)
    .where('sign_up.withdrawn_at', 'is', null)
    .where('sign_up.removed_at', 'is', null)
    .where('project.starts_at', '<=', startsBefore)
    .where('project.ends_at', '>=', endsAfter)
    .execute()
}

/** How many with a place in a project count as having been there on one side (domain `countsAsSeen`). */
export async function countSeen(
  database: KyselyDatabase,
  { projectId, side }: { projectId: string; side: CheckInSide },
): Promise<number> {
  const row = await database
    .selectFrom('service_check_in as seen')
    .innerJoin('service_sign_up as sign_up', 'sign_up.id', 'seen.sign_up_id')
    .select((count) => count.fn.countAll<string>().as('seen'))
    .where('seen.project_id', '=', projectId)
    .where('seen.side', '=', side)
    .where('sign_up.withdrawn_at', 'is', null)
    .where('sign_up.removed_at', 'is', null)
    .where((seen) => seen.or([seen('seen.way', '<>', 'lateCode'), seen('seen.vouched_at', 'is not', null)]))
    .executeTakeFirstOrThrow()
  return Number(row.seen)
}

/** A project that was moved: who was there at another time has not been there yet. Answers how many that were. */
export async function dropOutside(
  trx: Transaction,
  { projectId, side, from, until }: { projectId: string; side: CheckInSide; from: Date; until: Date },
): Promise<number> {
  const dropped = await trx
    .deleteFrom('service_check_in')
    .where('project_id', '=', projectId)
    .where('side', '=', side)
    .where((seen) => seen.or([seen('at', '<', from), seen('at', '>', until)]))
    .executeTakeFirstOrThrow()
  return Number(dropped.numDeletedRows)
}
