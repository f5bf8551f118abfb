import type { Call } from '../../platform/call.ts'
import { refused } from '../../platform/refused.ts'
import type { ReturnInFull } from './describe-return.ts'
import { describeReturn } from './describe-return.ts'
import { returnsInReach } from './reach.ts'
import type { ReturnKey } from './store/returns.ts'
import { findReturn } from './store/returns.ts'

export async function getYearlyReturn(call: Call, key: ReturnKey): Promise<ReturnInFull> {
  await returnsInReach(call, key.organizationId)
  const row = await findReturn(call.platform.database, key)
  if (row === null) throw refused('record.notFound')
  return describeReturn(call, row)
}
