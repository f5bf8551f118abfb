import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { readOrganization } from '../organizations/index.ts'
import { tellHandler, tellReporter } from './announce.ts'
import { handlerAbove } from './handler.ts'
import { recordStep } from './record-step.ts'
import { stateColumns } from './standing.ts'
import type { Feedback } from './store/feedback.ts'
import { changeFeedback } from './store/feedback.ts'

/** As the reporter reads who has it at the top. */
const ADMINISTRATORS = '系统管理员'

interface Wish {
  readonly act: 'escalate' | 'pass'
  readonly byName: string
  readonly text: string | null
}

/** Gives feedback that an organization has to the next superior, and at the top to the administrators. */
export async function handUp(
  trx: Transaction,
  call: Call,
  feedback: Feedback,
  { act, byName, text }: Wish,
): Promise<void> {
  const { id, handler_id } = feedback
  if (handler_id === null) throw new Error(`Feedback ${id} is at the top already`)
  const from = await readOrganization(trx, handler_id)
  const next = await handlerAbove(trx, handler_id)
  const handlerId = next?.id ?? null
  const columns = stateColumns(call, 'escalated')
  await changeFeedback(trx, id, { ...columns, handler_id: handlerId })
  const actor = act === 'pass' ? 'system' : 'handler'
  const done = { before: feedback, act, actor, byName, after: 'escalated', text } as const
  await recordStep(trx, call, { ...done, nextHandlerId: handlerId })
  const facts = { organization: from?.shortName ?? '', until: columns.waits_until ?? '' }
  await tellHandler(trx, call, feedback, { handlerId, kind: 'feedback.passed', facts })
  const organization = next?.shortName ?? ADMINISTRATORS
  await tellReporter(trx, call, feedback, { kind: 'feedback.escalated', facts: { organization } })
}
