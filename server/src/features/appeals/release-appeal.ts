import type { AppealCase } from '@qingtuan/contract/appeals/case'
import type { Call } from '../../platform/call.ts'
import { actAsClaimant } from './act-as-claimant.ts'
import { recordAct } from './record-act.ts'
import { UNCLAIMED } from './settle.ts'
import { changeAppeal } from './store/appeals.ts'

export function releaseAppeal(call: Call, { id }: { id: string }): Promise<AppealCase> {
  return actAsClaimant(call, { id, act: 'release' }, async (trx, row, state) => {
    await changeAppeal(trx, id, { ...UNCLAIMED, state, state_since: call.now })
    await recordAct(trx, call, { id, act: 'release', before: row.state, after: state })
  })
}
