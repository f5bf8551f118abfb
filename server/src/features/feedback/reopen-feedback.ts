import type { OwnFeedback } from '@qingtuan/contract/feedback/feedback'
import { judgeFeedbackAct } from '@qingtuan/domain/feedback/state'
import { readFeedbackText } from '@qingtuan/domain/feedback/words'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must, refused } from '../../platform/refused.ts'
import { readPhoneProof, spendPhoneProof } from '../accounts/index.ts'
import { tellHandler } from './announce.ts'
import { describeOwn, isOwn, showOwn } from './describe-own.ts'
import { followedId } from './follow-feedback.ts'
import { livingHandler } from './handler.ts'
import { keepPictures } from './pictures.ts'
import { recordStep } from './record-step.ts'
import { standingAt, stateColumns } from './standing.ts'
import type { Feedback } from './store/feedback.ts'
import { changeFeedback, lockFeedback } from './store/feedback.ts'

/** The reporter says within 14 days that the answer does not help; it waits with who answered, or the next above. */
export async function reopenFeedback(
  call: Call,
  { id, text }: { id: string; text: string },
): Promise<OwnFeedback> {
  await inTransaction(call.platform.database, async (trx) => {
    const feedback = await lockFeedback(trx, id)
    if (feedback === null || !isOwn(call, feedback)) throw refused('record.notFound')
    await reopen(trx, call, { feedback, text })
  })
  return showOwn(call, id)
}

interface VisitorsWish {
  readonly phoneProof: string
  readonly number: string
  readonly text: string
}

/** The same for a visitor. A refusal leaves the proof usable. */
export async function reopenAsVisitor(call: Call, wish: VisitorsWish): Promise<OwnFeedback> {
  const proof = await readPhoneProof(call, wish.phoneProof)
  const id = await followedId(call, { number: wish.number, phoneIndex: proof.phoneIndex })
  await inTransaction(call.platform.database, async (trx) => {
    await spendPhoneProof(trx, call, proof)
    const feedback = await lockFeedback(trx, id)
    if (feedback === null) throw refused('feedback.unknown')
    await reopen(trx, call, { feedback, text: wish.text })
  })
  return describeOwn(call, id)
}

async function reopen(
  trx: Transaction,
  call: Call,
  { feedback, text: raw }: { feedback: Feedback; text: string },
): Promise<void> {
  const state = must(judgeFeedbackAct(standingAt(call, feedback), 'reopen', 'reporter'))
  const text = must(readFeedbackText(raw))
  const handlerId = (await livingHandler(trx, feedback.handler_id))?.id ?? null
  const columns = stateColumns(call, state)
  await changeFeedback(trx, feedback.id, { ...columns, handler_id: handlerId })
  await keepPictures(trx, call, feedback.id)
  const { reporter_name: byName } = feedback
  const done = { before: feedback, act: 'reopen', actor: 'reporter', byName, after: state, text } as const
  const moved = handlerId === feedback.handler_id ? {} : { nextHandlerId: handlerId }
  await recordStep(trx, call, { ...done, ...moved })
  const facts = { reporter: byName, until: columns.waits_until ?? '' }
  await tellHandler(trx, call, feedback, { handlerId, kind: 'feedback.reopened', facts })
}
