import type { Call } from '../../platform/call.ts'
import type { ApprovalInput } from './approve-one.ts'
import { approveOne } from './approve-one.ts'
import type { ApplicationInFull } from './describe-filed.ts'
import { describeFull } from './describe-filed.ts'
import { getJoinApplication } from './get-join-application.ts'
import type { ReturnInput } from './return-one.ts'
import { returnOne } from './return-one.ts'

export async function approveJoinApplication(call: Call, input: ApprovalInput): Promise<ApplicationInFull> {
  const { filed, person } = await approveOne(call, input)
  return describeFull(call, filed, person)
}

export async function returnJoinApplication(call: Call, input: ReturnInput): Promise<ApplicationInFull> {
  await returnOne(call, input)
  return getJoinApplication(call, input)
}
