import type { MemberView } from '@qingtuan/contract/members/views'
import type { Call } from '../../../platform/call.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { refused } from '../../../platform/refused.ts'
import { clearDefault, lockViews, updateView } from '../store/views.ts'
import { describeView, viewOwner } from './describe-view.ts'

type Change = { readonly id: string } & {
  readonly [Entry in keyof Omit<MemberView, 'id'>]?: MemberView[Entry] | undefined
}

/** Renames a view of one’s own, puts something else into it, or has it open first. */
export async function changeView(call: Call, { id, ...change }: Change): Promise<MemberView> {
  const owner = viewOwner(call)
  const row = await inTransaction(call.platform.database, async (trx) => {
    const views = await lockViews(trx, owner)
    if (!views.some((view) => view.id === id)) throw refused('record.notFound')
    if (change.isDefault) await clearDefault(trx, owner)
    return updateView(trx, id, { ...columnsOf(change), changed_at: call.now })
  })
  return describeView(row)
}

function columnsOf({ name, filter, columns, isDefault }: Omit<Change, 'id'>) {
  return {
    ...(name === undefined ? {} : { name }),
    ...(filter === undefined ? {} : { filter: JSON.stringify(filter) }),
    ...(columns === undefined ? {} : { columns: JSON.stringify(columns) }),
    ...(isDefault === undefined ? {} : { is_default: isDefault }),
  }
}
