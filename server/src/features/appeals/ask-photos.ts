import type { AppealCase } from '@qingtuan/contract/appeals/case'
import { bringBy } from '@qingtuan/domain/appeals/deadline'
import type { PhotoRequestReason } from '@qingtuan/domain/appeals/reason'
import { judgeReason } from '@qingtuan/domain/appeals/reason'
import type { Call } from '../../platform/call.ts'
import { must } from '../../platform/refused.ts'
import { announceSms } from '../../platform/sms/outbox.ts'
import { actAsClaimant } from './act-as-claimant.ts'
import { sealedOf } from './facts.ts'
import { photosAskedMessage } from './messages.ts'
import { recordAct } from './record-act.ts'
import { UNCLAIMED } from './settle.ts'
import { changeAppeal } from './store/appeals.ts'

interface PhotoRequest {
  readonly id: string
  readonly reason: PhotoRequestReason
  readonly text?: string | undefined
}

/** A first reviewer’s word was about the photos that are now to be replaced, so it is void. */
export function askPhotos(call: Call, { id, ...input }: PhotoRequest): Promise<AppealCase> {
  return actAsClaimant(call, { id, act: 'askPhotos' }, async (trx, row, state) => {
    const { reason, text } = must(judgeReason(input.reason, input.text))
    const asked = { state, state_since: call.now, reason, reason_text: text }
    await changeAppeal(trx, id, { ...UNCLAIMED, ...asked, upheld_once_by: null, upheld_once_at: null })
    await recordAct(trx, call, { id, act: 'askPhotos', before: row.state, after: state, facts: { reason } })
    const { phone } = sealedOf(call.platform, row)
    const asking = { number: row.number, reason, text, until: bringBy(call.now) }
    await announceSms(trx, call, [photosAskedMessage(phone, asking)])
  })
}
