import { servicePhase } from '@qingtuan/domain/community-service/phase'
import type { Insertable, Selectable } from 'kysely'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { refusingBy } from '../../../platform/database/refusing-by.ts'

export type ProjectRow = Omit<Selectable<Database['service_project']>, 'at_point'>
type NewProject = Insertable<Database['service_project']>

/** What may change after it was published. */
export type ProjectChange = Partial<
  Omit<NewProject, 'id' | 'organization_id' | 'published_at' | 'published_by'>
>

/** `signed_up <= places` is decided under the lock of the row; should it fail, somebody else was there first. */
const saving = refusingBy({ service_project_places: 'record.changed' })

/** Everything but the point, which only the index reads. */
export const PROJECT_COLUMNS = [
  'service_project.id',
  'service_project.organization_id',
  'service_project.title',
  'service_project.kind',
  'service_project.details',
  'service_project.place_name',
  'service_project.address',
  'service_project.longitude',
  'service_project.latitude',
  'service_project.starts_at',
  'service_project.ends_at',
  'service_project.sign_up_until',
  'service_project.places',
  'service_project.credit_minutes',
  'service_project.audience',
  'service_project.contact_name',
  'service_project.contact_phone_box',
  'service_project.published_at',
  'service_project.published_by',
  'service_project.changed_at',
  'service_project.cancelled_at',
  'service_project.cancelled_reason',
  'service_project.confirmed_at',
  'service_project.closed_at',
  'service_project.signed_up',
  'service_project.waiting',
] as const

export async function insertProject(trx: Transaction, row: NewProject): Promise<void> {
  await trx.insertInto('service_project').values(row).execute()
}

/** Held until the end of the transaction: sign-ups, withdrawals, changes and calling off wait in line here. */
export async function lockProject(trx: Transaction, id: string): Promise<ProjectRow | null> {
  const query = trx.selectFrom('service_project').select(PROJECT_COLUMNS).where('id', '=', id)
  return (await query.forUpdate().executeTakeFirst()) ?? null
}

export async function changeProjectRow(trx: Transaction, id: string, change: ProjectChange): Promise<void> {
  await saving(trx.updateTable('service_project').set(change).where('id', '=', id).execute())
}

/** The projects of an organization that have not begun, or with `now` null are not over; held until the transaction ends. */
export function lockAheadOf(
  trx: Transaction,
  { organizationId, now }: { organizationId: number; now: Date | null },
): Promise<ProjectRow[]> {
  const unclosed = trx
    .selectFrom('service_project')
    .select(PROJECT_COLUMNS)
    .where('organization_id', '=', organizationId)
    .where('closed_at', 'is', null)
  const ahead = now === null ? unclosed : unclosed.where('starts_at', '>', now)
  return ahead.orderBy('id').forUpdate().execute()
}

export async function countAheadOf(
  database: KyselyDatabase,
  { organizationId, now }: { organizationId: number; now: Date },
): Promise<number> {
  const { count } = await database
    .selectFrom('service_project')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('organization_id', '=', organizationId)
    .where('closed_at', 'is', null)
    .where('starts_at', '>', now)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Closes what is over. */
export async function closeEnded(database: KyselyDatabase, now: Date): Promise<void> {
  await database
    .updateTable('service_project')
    .set({ closed_at: now })
    .where('closed_at', 'is', null)
    .where('ends_at', '<=', now)
    .execute()
}

/** The phase of a row at a moment. */
export function phaseOf(
  row: Pick<
    ProjectRow,
    'starts_at' | 'ends_at' | 'sign_up_until' | 'places' | 'signed_up' | 'cancelled_at' | 'confirmed_at'
  >,
  now: Date,
) {
  return servicePhase(
    {
      startsAt: row.starts_at,
      endsAt: row.ends_at,
      signUpUntil: row.sign_up_until,
      places: row.places,
      signedUp: row.signed_up,
      cancelledAt: row.cancelled_at,
      confirmedAt: row.confirmed_at,
    },
    now,
  )
}
