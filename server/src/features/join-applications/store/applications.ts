import type { JoinApplicationState } from '@qingtuan/domain/join-applications/state'
import { OPEN_JOIN_APPLICATION_STATES } from '@qingtuan/domain/join-applications/state'
import type { Insertable, Selectable } from 'kysely'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { plannedOnce } from '../../../platform/database/planned-once.ts'
import { writeLast } from '../../../platform/database/write-last.ts'
import { refusing } from './refusals.ts'

export type Application = Selectable<Database['join_application']>

/** What may change about an application; who filed it and when never does. */
export type Change = Partial<
  Omit<Insertable<Database['join_application']>, 'id' | 'person_id' | 'submitted_at'>
>

/** Refuses `joinApplication.alreadyOpen`. */
export async function insertApplication(
  trx: Transaction,
  row: Insertable<Database['join_application']>,
): Promise<void> {
  await refusing(trx.insertInto('join_application').values(row).modifyEnd(plannedOnce).execute())
}

export async function findApplication(database: KyselyDatabase, id: string): Promise<Application | null> {
  return (await byId(database, id).modifyEnd(plannedOnce).executeTakeFirst()) ?? null
}

/** The same, held until the end of the transaction: of two who act at once, the second sees what the first did. */
export async function lockApplication(trx: Transaction, id: string): Promise<Application | null> {
  return (await byId(trx, id).forUpdate().modifyEnd(plannedOnce).executeTakeFirst()) ?? null
}

const ALL: readonly (keyof Application)[] = [
  ...(['id', 'person_id', 'organization_id', 'org_path', 'state'] as const),
  ...(['applicant_name', 'applicant_name_py', 'applicant_name_initials'] as const),
  ...(['joined_on', 'joined_on_precision', 'member_number', 'needs_note', 'other_province'] as const),
  ...(['submitted_at', 'waits_since', 'waits_until', 'decided_at', 'return_reason'] as const),
]

function byId(database: KyselyDatabase, id: string) {
  return database.selectFrom('join_application').select(ALL).where('id', '=', id)
}

export async function changeApplication(trx: Transaction, id: string, change: Change): Promise<void> {
  await trx.updateTable('join_application').set(change).where('id', '=', id).executeTakeFirstOrThrow()
}

/** The same where nothing in the transaction looks at the application any more. */
export async function decideApplication(trx: Transaction, id: string, change: Change): Promise<void> {
  await writeLast(trx, trx.updateTable('join_application').set(change).where('id', '=', id))
}

/** All applications of a person, newest first. */
export function applicationsOf(database: KyselyDatabase, personId: string): Promise<Application[]> {
  return database
    .selectFrom('join_application')
    .select(ALL)
    .where('person_id', '=', personId)
    .orderBy('id', 'desc')
    .modifyEnd(plannedOnce)
    .execute()
}

export async function statesOf(database: KyselyDatabase, personId: string): Promise<JoinApplicationState[]> {
  const rows = await database
    .selectFrom('join_application')
    .select('state')
    .where('person_id', '=', personId)
    .modifyEnd(plannedOnce)
    .execute()
  return rows.map(({ state }) => state)
}

export interface OpenApplication {
  readonly id: string
  readonly organizationId: number
  readonly isReturned: boolean
  /** Since when whoever must act has it: the branch, or the applicant to whom it was returned. */
  readonly since: Date
}

/** The one open application that a person may have. */
export async function openApplicationOf(
  database: KyselyDatabase,
  personId: string,
): Promise<OpenApplication | null> {
  const row = await database
    .selectFrom('join_application')
    .select(['id', 'organization_id as organizationId', 'state', 'waits_since', 'decided_at'])
    .where('person_id', '=', personId)
    .where('state', 'in', OPEN_JOIN_APPLICATION_STATES)
    .executeTakeFirst()
  if (!row) return null
  const isReturned = row.state === 'returned'
  const since = isReturned ? (row.decided_at ?? row.waits_since) : row.waits_since
  return { id: row.id, organizationId: row.organizationId, isReturned, since }
}
