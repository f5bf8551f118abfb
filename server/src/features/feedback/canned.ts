import { CANNED_ANSWERS, readFeedbackText } from '@qingtuan/domain/feedback/words'
import { v7 as newId } from 'uuid'
import type { Call } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must, refused } from '../../platform/refused.ts'
import { deskOf } from './reach.ts'
import type { CannedAnswer } from './store/canned.ts'
import { changeCannedRow, deleteCanned, insertCanned, queueUp, readCanned } from './store/canned.ts'

type Entries = Pick<CannedAnswer, 'title' | 'text'>

export async function listCanned(call: Call): Promise<{ items: CannedAnswer[] }> {
  return { items: await readCanned(call.platform.database, deskOf(call).organizationId) }
}

/** Refuses `feedback.cannedFull`, also to one of two who add the last at once. */
export async function addCanned(call: Call, { title, text: raw }: Entries): Promise<CannedAnswer> {
  const { organizationId } = deskOf(call)
  const answer = { id: newId(), title, text: must(readFeedbackText(raw)) }
  await inTransaction(call.platform.database, async (trx) => {
    await queueUp(trx, organizationId)
    if ((await readCanned(trx, organizationId)).length >= CANNED_ANSWERS)
      throw refused('feedback.cannedFull', { maximum: CANNED_ANSWERS })
    await insertCanned(trx, { ...answer, organization_id: organizationId, changed_at: call.now })
  })
  return answer
}

export async function changeCanned(
  call: Call,
  { id, title, text: raw }: CannedAnswer,
): Promise<CannedAnswer> {
  const { organizationId: desk } = deskOf(call)
  const { database } = call.platform
  const kept = await readCanned(database, desk)
  if (!kept.some((answer) => answer.id === id)) throw refused('record.notFound')
  const text = must(readFeedbackText(raw))
  const change = { id, desk, title, text, changed_at: call.now }
  if (!(await changeCannedRow(database, change))) throw refused('record.notFound')
  return { id, title, text }
}

export async function removeCanned(call: Call, { id }: { id: string }): Promise<{ done: true }> {
  const { organizationId: desk } = deskOf(call)
  if (!(await deleteCanned(call.platform.database, { id, desk }))) throw refused('record.notFound')
  return { done: true }
}
