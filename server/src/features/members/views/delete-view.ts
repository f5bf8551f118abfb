import type { Call } from '../../../platform/call.ts'
import { refused } from '../../../platform/refused.ts'
import { removeView } from '../store/views.ts'
import { viewOwner } from './describe-view.ts'

export async function deleteView(call: Call, { id }: { id: string }): Promise<{ done: true }> {
  if (!(await removeView(call.platform.database, viewOwner(call), id))) throw refused('record.notFound')
  return { done: true }
}
