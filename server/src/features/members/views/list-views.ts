import type { MemberView } from '@qingtuan/contract/members/views'
import type { Call } from '../../../platform/call.ts'
import { readViews } from '../store/views.ts'
import { describeView, viewOwner } from './describe-view.ts'

export async function listViews(call: Call): Promise<{ items: MemberView[] }> {
  const rows = await readViews(call.platform.database, viewOwner(call))
  return { items: rows.map(describeView) }
}
