import type { feedbackDetail, feedbackRow } from '@qingtuan/contract/feedback/feedback'
import type { FeedbackAct } from '@qingtuan/domain/feedback/state'
import { nextFeedbackActs } from '@qingtuan/domain/feedback/state'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { maskPhone } from '@qingtuan/domain/shared/phone'
import type { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import { cutPage, readCursor } from '../../platform/cursor.ts'
import { refused } from '../../platform/refused.ts'
import { describeInFull, describeStanding, readDetails } from './describe.ts'
import { PHONE_CONTEXT } from './phone-context.ts'
import { deskOf, hasIt, requireSight } from './reach.ts'
import { standingAt } from './standing.ts'
import { countWaitingAt } from './store/feedback.ts'
import type { FeedbackFilter, ShownFeedback } from './store/inbox.ts'
import { findShown, inboxPlace, listInbox } from './store/inbox.ts'

type Row = z.infer<typeof feedbackRow>
export type FeedbackInFull = z.infer<typeof feedbackDetail>
type Input = FeedbackFilter & { readonly cursor?: string | undefined; readonly limit: number }

export async function listFeedback(
  call: Call,
  { cursor, limit, ...filter }: Input,
): Promise<{ items: Row[]; nextCursor: string | null }> {
  const { organizationId: handlerId } = deskOf(call)
  const wish = { handlerId, filter, after: readCursor(inboxPlace, cursor), limit: limit + 1 }
  const found = await listInbox(call.platform.database, wish)
  const placeOf = (row: ShownFeedback) => ({ since: row.waits_since.toISOString(), id: row.id })
  const { rows, nextCursor } = cutPage(found, limit, placeOf)
  return { items: rows.map((row) => describeRow(call, row)), nextCursor }
}

export function countFeedback(call: Call): Promise<{ waiting: number; overdue: number }> {
  const { organizationId: handlerId } = deskOf(call)
  return countWaitingAt(call.platform.database, { handlerId, today: toShanghaiDate(call.now) })
}

export async function getFeedback(call: Call, { id }: { id: string }): Promise<FeedbackInFull> {
  const { database, vault } = call.platform
  deskOf(call)
  const row = await findShown(database, id)
  if (row === null) throw refused('record.notFound')
  await requireSight(database, call, row)
  const phone = row.phone_box && maskPhone(vault.decrypt(row.phone_box, PHONE_CONTEXT))
  const details = (await readDetails(database, [id]))(id)
  return { ...describeRow(call, row), ...describeInFull(row, details), phone, may: mayOf(call, row) }
}

function describeRow(call: Call, row: ShownFeedback): Row {
  const { organization_id: id, home_name: shortName } = row
  return {
    ...describeStanding(row),
    reporter: { kind: row.reporter_kind, name: row.reporter_name },
    organization: id !== null && shortName !== null ? { id, shortName } : null,
    overdue: row.waits_until !== null && row.waits_until < toShanghaiDate(call.now),
  }
}

function mayOf(call: Call, row: ShownFeedback): FeedbackInFull['may'] {
  const acts: readonly FeedbackAct[] = hasIt(call, row)
    ? nextFeedbackActs(standingAt(call, row), 'handler')
    : []
  return {
    answer: acts.includes('answer'),
    escalate: acts.includes('escalate'),
    resolve: acts.includes('resolve'),
  }
}
