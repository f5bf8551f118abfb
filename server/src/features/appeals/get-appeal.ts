import type { AppealCase } from '@qingtuan/contract/appeals/case'
import type { Call } from '../../platform/call.ts'
import { showCase } from './describe-case.ts'
import { reviewerOf } from './reviewer-of.ts'

export async function getAppeal(call: Call, { id }: { id: string }): Promise<AppealCase> {
  reviewerOf(call)
  return showCase(call, id)
}
