import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database/database.ts'

export interface Reminded {
  readonly person_id: string
  readonly id: string
  readonly title: string
  readonly place_name: string
  readonly starts_at: Date
}

/**
 * Marks who is to be told of a beginning before `until`, each once. Who got the place less than a day ago knows. An
 * update sees a withdrawal that came between, so that nobody is reminded of what they gave up.
 */
export async function markReminded(
  trx: Transaction,
  { now, until, limit }: { now: Date; until: Date; limit: number },
): Promise<Reminded[]> {
  const { rows } = await sql<Reminded>`
    update service_sign_up set reminded_at = ${now}
    from service_project as project
    where project.id = service_sign_up.project_id
      and service_sign_up.id in (
        select signed.id from service_project as soon
        join service_sign_up as signed on signed.project_id = soon.id
        where soon.closed_at is null and soon.starts_at > ${now} and soon.starts_at <= ${until}
          and signed.place_since < soon.starts_at - interval '1 day'
          and signed.reminded_at is null and signed.withdrawn_at is null and signed.removed_at is null
        limit ${limit})
      and withdrawn_at is null and removed_at is null and reminded_at is null
    returning person_id, project.id, title, place_name, starts_at`.execute(trx)
  return rows
}

/** A project that was moved is a new day to remind of. */
export async function forgetReminders(trx: Transaction, projectId: string): Promise<void> {
  await trx
    .updateTable('service_sign_up')
    .set({ reminded_at: null })
    .where('project_id', '=', projectId)
    .where('reminded_at', 'is not', null)
    .execute()
}
