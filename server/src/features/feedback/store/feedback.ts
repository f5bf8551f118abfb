import { WAITING_FEEDBACK_STATES } from '@qingtuan/domain/feedback/state'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import type { Insertable, Selectable } from 'kysely'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { deskIs } from './desk-is.ts'

export type Feedback = Selectable<Database['feedback']>
export type NewFeedback = Insertable<Database['feedback']>

/** What may change; what was told, by whom and when never does. */
export type FeedbackChange = Pick<NewFeedback, 'state' | 'waits_since' | 'waits_until'> &
  Partial<Pick<NewFeedback, 'handler_id' | 'answered_at'>>

export async function insertFeedback(trx: Transaction, row: NewFeedback): Promise<void> {
  await trx.insertInto('feedback').values(row).execute()
}

/** Held until the end of the transaction: of two who act at once, the second sees what the first did. */
export async function lockFeedback(trx: Transaction, id: string): Promise<Feedback | null> {
  const query = trx.selectFrom('feedback').selectAll().where('id', '=', id)
  return (await query.forUpdate().executeTakeFirst()) ?? null
}

export async function changeFeedback(trx: Transaction, id: string, change: FeedbackChange): Promise<void> {
  await trx.updateTable('feedback').set(change).where('id', '=', id).executeTakeFirstOrThrow()
}

/** The visitor’s feedback of this number, for whoever knows the phone. */
export async function findFollowed(
  database: KyselyDatabase,
  { number, phoneIndex }: { number: string; phoneIndex: string },
): Promise<string | null> {
  const row = await database
    .selectFrom('feedback')
    .select('id')
    .where('number', '=', number)
    .where('phone_index', '=', phoneIndex)
    .executeTakeFirst()
  return row?.id ?? null
}

/** What waits with an organization, held until the end of the transaction. */
export function lockWaitingAt(trx: Transaction, organizationId: number): Promise<Feedback[]> {
  return trx
    .selectFrom('feedback')
    .selectAll()
    .where('handler_id', '=', organizationId)
    .where('state', 'in', WAITING_FEEDBACK_STATES)
    .orderBy('id')
    .forUpdate()
    .execute()
}

export async function countWaitingAt(
  database: KyselyDatabase,
  { handlerId, today }: { handlerId: number | null; today: CalendarDate },
): Promise<{ waiting: number; overdue: number }> {
  const row = await database
    .selectFrom('feedback')
    .select((count) => [
      count.fn.countAll<string>().as('waiting'),
      count.fn.countAll<string>().filterWhere('waits_until', '<', today).as('overdue'),
    ])
    .where(deskIs('handler_id', handlerId))
    .where('waits_until', 'is not', null)
    .executeTakeFirstOrThrow()
  return { waiting: Number(row.waiting), overdue: Number(row.overdue) }
}

/** What an organization has let lie beyond its last day, the longest first. */
export async function listSilent(database: KyselyDatabase, today: CalendarDate): Promise<string[]> {
  const rows = await database
    .selectFrom('feedback')
    .select('id')
    .where('waits_until', '<', today)
    .where('handler_id', 'is not', null)
    .orderBy('waits_until')
    .execute()
  return rows.map(({ id }) => id)
}

/** What was answered before an instant and not reopened. */
export async function listAnsweredBefore(database: KyselyDatabase, before: Date): Promise<string[]> {
  const rows = await database
    .selectFrom('feedback')
    .select('id')
    .where('state', '=', 'answered')
    .where('answered_at', '<', before)
    .orderBy('answered_at')
    .execute()
  return rows.map(({ id }) => id)
}
