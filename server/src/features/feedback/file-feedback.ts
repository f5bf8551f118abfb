import { randomBytes } from 'node:crypto'
import type { PhotoRef } from '@qingtuan/contract/files'
import { FEEDBACK_NUMBER_RANDOM_BYTES, feedbackNumberFrom } from '@qingtuan/domain/feedback/number'
import type { FeedbackReporter } from '@qingtuan/domain/feedback/routing'
import { firstHandler } from '@qingtuan/domain/feedback/routing'
import { readFeedbackText } from '@qingtuan/domain/feedback/words'
import { v7 as newId } from 'uuid'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { must } from '../../platform/refused.ts'
import { claimPhoto } from '../files/index.ts'
import { tellHandler } from './announce.ts'
import { livingHandler } from './handler.ts'
import { recordStep } from './record-step.ts'
import { stateColumns } from './standing.ts'
import type { NewFeedback } from './store/feedback.ts'
import { insertFeedback } from './store/feedback.ts'
import { attachPictures } from './store/pictures.ts'

export interface FeedbackEntries {
  readonly text: string
  readonly happenedAt: string
  readonly device: string
  readonly pictures: readonly PhotoRef[]
}

/** Who reports, and the columns that say so. */
export interface Reporting {
  readonly reporter: FeedbackReporter
  readonly columns: Pick<
    NewFeedback,
    'person_id' | 'organization_id' | 'reporter_name' | 'reporter_code' | 'phone_box' | 'phone_index'
  >
}

/** Writes new feedback into the inbox to which it belongs; answers its id. Refuses `feedback.textRequired`, `photo.unknown`. */
export async function fileFeedback(
  trx: Transaction,
  call: Call,
  { reporter, columns }: Reporting,
  entries: FeedbackEntries,
): Promise<string> {
  const handler = await livingHandler(trx, firstHandler(reporter))
  const row = {
    id: newId(),
    number: feedbackNumberFrom(call.now, randomBytes(FEEDBACK_NUMBER_RANDOM_BYTES)),
    reporter_kind: reporter.kind,
    ...columns,
    text: must(readFeedbackText(entries.text)),
    happened_at: new Date(Math.min(Date.parse(entries.happenedAt), call.now.getTime())),
    device: entries.device,
    handler_id: handler?.id ?? null,
    sent_at: call.now,
    ...stateColumns(call, 'open'),
    answered_at: null,
  }
  await insertFeedback(trx, row)
  await bringPictures(trx, call, row.id, entries.pictures)
  const { reporter_name: byName, handler_id: handlerId } = row
  await recordStep(trx, call, {
    before: row,
    act: 'send',
    actor: 'reporter',
    byName,
    after: 'open',
    nextHandlerId: handlerId,
  })
  const told = {
    ...row,
    person_id: columns.person_id ?? null,
    organization_id: columns.organization_id ?? null,
  }
  const facts = { reporter: byName, until: row.waits_until ?? '' }
  await tellHandler(trx, call, told, { handlerId, kind: 'feedback.received', facts })
  return row.id
}

async function bringPictures(
  trx: Transaction,
  call: Call,
  id: string,
  pictures: readonly PhotoRef[],
): Promise<void> {
  const photoIds: string[] = []
  for (const ref of pictures) photoIds.push((await claimPhoto(trx, call, { ref })).id)
  if (photoIds.length > 0) await attachPictures(trx, { id, photoIds })
}
