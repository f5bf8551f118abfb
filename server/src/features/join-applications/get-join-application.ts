import type { Call } from '../../platform/call.ts'
import { refused } from '../../platform/refused.ts'
import type { ApplicationInFull } from './describe-filed.ts'
import { describeFull } from './describe-filed.ts'
import { reviewerRole } from './reach.ts'
import { findFiled } from './store/list.ts'

export async function getJoinApplication(call: Call, { id }: { id: string }): Promise<ApplicationInFull> {
  const row = await findFiled(call.platform.database, id)
  if (row === null) throw refused('record.notFound')
  reviewerRole(call, row)
  return describeFull(call, row)
}
