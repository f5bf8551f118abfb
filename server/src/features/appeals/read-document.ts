import type { AppealCase } from '@qingtuan/contract/appeals/case'
import { compareReading } from '@qingtuan/domain/appeals/upholding'
import type { Call } from '../../platform/call.ts'
import { actAsClaimant } from './act-as-claimant.ts'
import { sealedOf } from './facts.ts'
import { recordAct } from './record-act.ts'
import { changeAppeal } from './store/appeals.ts'

interface Typed {
  readonly id: string
  readonly name: string
  readonly number: string
}

/** What the reviewer reads from the photo, typed before the entries are shown; what was typed is not kept. */
export function readDocumentBlindly(call: Call, { id, ...typed }: Typed): Promise<AppealCase> {
  return actAsClaimant(call, { id, act: 'read' }, async (trx, row, state) => {
    const { number } = sealedOf(call.platform, row)
    const reading = compareReading(typed, { name: row.name, number })
    const { nameAgrees, numberAgrees } = reading
    await changeAppeal(trx, id, { name_agrees: nameAgrees, number_agrees: numberAgrees })
    const facts = { nameAgrees, numberAgrees }
    await recordAct(trx, call, { id, act: 'read', before: row.state, after: state, facts })
  })
}
