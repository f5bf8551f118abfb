import type { feedbackFilter } from '@qingtuan/contract/feedback/inbox'
import type { FeedbackView } from '@qingtuan/contract/feedback/views'
import { readFeedbackNumber } from '@qingtuan/domain/feedback/number'
import type { Expression, SqlBool } from 'kysely'
import { sql } from 'kysely'
import { z } from 'zod'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import { deskIs } from './desk-is.ts'

export type FeedbackFilter = z.infer<typeof feedbackFilter>

/** Where the next page begins: what waits comes longest first, everything else newest first. */
export const inboxPlace = z.object({
  since: z.iso.datetime({ precision: 3 }).regex(/^[12]/).nullable(),
  id: z.uuid(),
})

export interface InboxWish {
  /** The organization that asks; null for the administrators. */
  readonly handlerId: number | null
  readonly filter: FeedbackFilter
  readonly after: z.infer<typeof inboxPlace> | null
  readonly limit: number
}

const mine = (handlerId: number | null) => deskIs('feedback.handler_id', handlerId)
const passedBy = (handlerId: number) => sql`
  select feedback_id from feedback_step where handler_id = ${handlerId} and act in ('escalate', 'pass')`

/** The administrators pass nothing on: they are at the top. */
const passedOn = (handlerId: number | null) =>
  handlerId === null
    ? sql<SqlBool>`false`
    : sql<SqlBool>`(feedback.id in (${passedBy(handlerId)})
        and feedback.handler_id is distinct from ${handlerId})`

/** As one set of ids, so that an index finds each part of it. */
const everything = (handlerId: number | null) =>
  handlerId === null
    ? mine(null)
    : sql<SqlBool>`feedback.id in (
        select id from feedback where handler_id = ${handlerId} union ${passedBy(handlerId)})`

const VIEWS: Readonly<Record<FeedbackView, (handlerId: number | null) => Expression<SqlBool>>> = {
  waiting: (handlerId) => sql`(${mine(handlerId)} and feedback.waits_until is not null)`,
  answered: (handlerId) => sql`(${mine(handlerId)} and feedback.waits_until is null)`,
  passedOn,
  all: everything,
}

/** Feedback with the names of who has it and of the reporter’s organization. */
export function selectShown(database: KyselyDatabase) {
  return database
    .selectFrom('feedback')
    .leftJoin('organization as handler', 'handler.id', 'feedback.handler_id')
    .leftJoin('organization as home', 'home.id', 'feedback.organization_id')
    .selectAll('feedback')
    .select(['handler.short_name as handler_name', 'home.short_name as home_name'])
}

export type ShownFeedback = Awaited<ReturnType<ReturnType<typeof selectShown>['execute']>>[number]

export async function findShown(database: KyselyDatabase, id: string): Promise<ShownFeedback | null> {
  return (await selectShown(database).where('feedback.id', '=', id).executeTakeFirst()) ?? null
}

export function listInbox(database: KyselyDatabase, wish: InboxWish): Promise<ShownFeedback[]> {
  return inboxQuery(database, wish).execute()
}

/** One page; its plan is looked at in a test. */
export function inboxQuery(database: KyselyDatabase, wish: InboxWish) {
  const { filter, after, handlerId } = wish
  const isQueue = filter.view === 'waiting'
  let page = selectShown(database).where(VIEWS[filter.view](handlerId))
  if (filter.state) page = page.where('feedback.state', '=', filter.state)
  if (filter.text) page = page.where(foundBy(filter.text))
  if (after && isQueue)
    page = page.where(sql<SqlBool>`(feedback.waits_since, feedback.id) > (${after.since}, ${after.id})`)
  if (after && !isQueue) page = page.where('feedback.id', '<', after.id)
  if (isQueue) page = page.orderBy('feedback.waits_since').orderBy('feedback.id')
  else page = page.orderBy('feedback.id', 'desc')
  return page.limit(wish.limit)
}

/** A whole number, or the beginning of a name. */
function foundBy(text: string): Expression<SqlBool> {
  const number = readFeedbackNumber(text)
  if (number.ok) return sql`feedback.number = ${number.value}`
  return sql`starts_with(feedback.reporter_name, ${text})`
}

const OWN_SHOWN = 50

/** What a person, or an organization by its account, has sent, newest first. */
export function listSentBy(
  database: KyselyDatabase,
  by: { readonly personId: string } | { readonly organizationId: number },
): Promise<ShownFeedback[]> {
  const all = selectShown(database)
  const sent =
    'personId' in by
      ? all.where('feedback.person_id', '=', by.personId)
      : all
          .where('feedback.organization_id', '=', by.organizationId)
          .where('feedback.reporter_kind', '=', 'organization')
  return sent.orderBy('feedback.id', 'desc').limit(OWN_SHOWN).execute()
}
