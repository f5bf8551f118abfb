import type { OwnFeedback } from '@qingtuan/contract/feedback/feedback'
import { sentFeedback } from '@qingtuan/domain/cadres/feedback-access'
import { nextFeedbackActs, reopenUntil } from '@qingtuan/domain/feedback/state'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import { refused } from '../../platform/refused.ts'
import type { Details } from './describe.ts'
import { describeInFull, describeStanding, readDetails } from './describe.ts'
import { standingAt } from './standing.ts'
import type { Feedback } from './store/feedback.ts'
import type { ShownFeedback } from './store/inbox.ts'
import { findShown, listSentBy } from './store/inbox.ts'

/** What the caller has sent, newest first. */
export async function listOwn(call: Call): Promise<{ items: OwnFeedback[] }> {
  const { database } = call.platform
  const { power } = actorOf(call)
  if (power.kind !== 'person' && power.kind !== 'organization') return { items: [] }
  const rows = await listSentBy(database, power)
  const detailsOf = await readDetails(
    database,
    rows.map(({ id }) => id),
  )
  return { items: rows.map((row) => describe(call, row, detailsOf(row.id))) }
}

/** One of the caller’s own; anybody else’s is not found. */
export async function showOwn(call: Call, id: string): Promise<OwnFeedback> {
  const row = await findShown(call.platform.database, id)
  if (row === null || !isOwn(call, row)) throw refused('record.notFound')
  return describe(call, row, (await readDetails(call.platform.database, [id]))(id))
}

/** The same for a visitor, of whom the caller has seen number and phone. */
export async function describeOwn(call: Call, id: string): Promise<OwnFeedback> {
  const row = await findShown(call.platform.database, id)
  if (row === null) throw refused('feedback.unknown')
  return describe(call, row, (await readDetails(call.platform.database, [id]))(id))
}

export function isOwn(call: Call, row: Pick<Feedback, 'person_id' | 'organization_id' | 'reporter_kind'>) {
  const { person_id: personId, organization_id, reporter_kind } = row
  const reportingOrganizationId = reporter_kind === 'organization' ? organization_id : null
  return sentFeedback(actorOf(call).power, { personId, reportingOrganizationId })
}

function describe(call: Call, row: ShownFeedback, details: Details): OwnFeedback {
  const standing = standingAt(call, row)
  return {
    ...describeStanding(row),
    ...describeInFull(row, details),
    reopenUntil: row.waits_until === null ? reopenUntil(standing) : null,
    may: { reopen: nextFeedbackActs(standing, 'reporter').includes('reopen') },
  }
}
