import type { RelocationDetail } from '@qingtuan/contract/relocations'
import { decideRefusal, decideWithdrawal } from '@qingtuan/domain/relocations/state'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must } from '../../platform/refused.ts'
import { allConcerned, announce } from './announce.ts'
import { describeFull } from './describe.ts'
import { lockInReach } from './reach.ts'
import { recordStep } from './record-step.ts'
import { factsOf, updateRelocation } from './store/relocations.ts'

/** One side is enough: nothing moves, and everybody concerned reads the reason. */
export async function refuseRelocation(
  call: Call,
  { id, reason }: { id: string; reason: string },
): Promise<RelocationDetail> {
  const { organizationId: by } = organizationOf(call)
  const row = await inTransaction(call.platform.database, async (trx) => {
    const { side } = must(decideRefusal(factsOf(await lockInReach(trx, call, id)), by))
    const after = await updateRelocation(trx, id, { state: 'refused', decided_at: call.now })
    await recordStep(trx, call, after, { act: 'refuse', side, organizationId: by, reason })
    const to = [...allConcerned(after), after.proposed_by].filter((one) => one !== by)
    await announce(trx, call, after, { kind: 'relocation.refused', to, by, reason })
    return after
  })
  return describeFull(call, row)
}

/** Whoever proposed it takes it back. */
export async function withdrawRelocation(call: Call, { id }: { id: string }): Promise<RelocationDetail> {
  const { organizationId: by } = organizationOf(call)
  const row = await inTransaction(call.platform.database, async (trx) => {
    must(decideWithdrawal(factsOf(await lockInReach(trx, call, id)), by))
    const after = await updateRelocation(trx, id, { state: 'withdrawn', decided_at: call.now })
    await recordStep(trx, call, after, { act: 'withdraw', organizationId: by })
    const to = allConcerned(after).filter((one) => one !== by)
    await announce(trx, call, after, { kind: 'relocation.withdrawn', to, by })
    return after
  })
  return describeFull(call, row)
}
