import type { BulkEdit } from '@qingtuan/contract/members/bulk'
import type { Call } from '../../../platform/call.ts'
import { requireStepUp } from '../../accounts/index.ts'
import type { MemberOutcome } from '../each-member.ts'
import { eachMember } from '../each-member.ts'
import { editMember } from '../edit-member.ts'

/** 批量修改: one entry, alike for all who are chosen, by the rules of a single edit (FAQ O2). */
export async function editMany(
  call: Call,
  { ids, set }: { ids: string[]; set: BulkEdit },
): Promise<{ items: MemberOutcome[] }> {
  requireStepUp(call)
  return eachMember(call, ids, async (id) => {
    await editMember(call, { id, set })
  })
}
