import type { Call } from '../../platform/call.ts'
import { refused } from '../../platform/refused.ts'
import type { MemberInFull } from './describe-member.ts'
import { describeMember } from './describe-member.ts'
import { rollPath } from './reach.ts'
import { findInSubtree } from './store/rows.ts'

export async function getMember(call: Call, { id }: { id: string }): Promise<MemberInFull> {
  const row = await findInSubtree(call.platform.database, { id, path: rollPath(call) })
  if (row === null) throw refused('record.notFound')
  return describeMember(call, row)
}
