import type { AppealCase } from '@qingtuan/contract/appeals/case'
import type { DismissalReason } from '@qingtuan/domain/appeals/reason'
import { judgeReason } from '@qingtuan/domain/appeals/reason'
import type { Call } from '../../platform/call.ts'
import { must } from '../../platform/refused.ts'
import { announceSms } from '../../platform/sms/outbox.ts'
import { actAsClaimant } from './act-as-claimant.ts'
import { sealedOf } from './facts.ts'
import { dismissedMessage } from './messages.ts'
import { recordAct } from './record-act.ts'
import { reviewerOf } from './reviewer-of.ts'
import { settle } from './settle.ts'

interface Dismissal {
  readonly id: string
  readonly reason: DismissalReason
  readonly text?: string | undefined
}

/** One reviewer’s word is enough to dismiss. */
export function dismissAppeal(call: Call, { id, ...input }: Dismissal): Promise<AppealCase> {
  return actAsClaimant(call, { id, act: 'dismiss' }, async (trx, row) => {
    const { reason, text } = must(judgeReason(input.reason, input.text))
    const decided = { reason, reason_text: text, decided_by: reviewerOf(call) }
    await settle(trx, call, row, { state: 'dismissed', ...decided })
    const facts = { reason }
    await recordAct(trx, call, { id, act: 'dismiss', before: row.state, after: 'dismissed', facts })
    const { phone } = sealedOf(call.platform, row)
    await announceSms(trx, call, [dismissedMessage(phone, { number: row.number, reason, text })])
  })
}
