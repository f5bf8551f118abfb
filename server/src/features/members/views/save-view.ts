import type { MemberView } from '@qingtuan/contract/members/views'
import { MOST_VIEWS } from '@qingtuan/contract/members/views'
import { v7 as newId } from 'uuid'
import type { Call } from '../../../platform/call.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { refused } from '../../../platform/refused.ts'
import { clearDefault, insertView, lockViews, readViews } from '../store/views.ts'
import { describeView, viewOwner } from './describe-view.ts'

/** Saves a view; who saves one that opens first, has the former one stand back. */
export async function saveView(call: Call, view: Omit<MemberView, 'id'>): Promise<MemberView> {
  const owner = viewOwner(call)
  const row = await inTransaction(call.platform.database, async (trx) => {
    await lockViews(trx, owner)
    if ((await readViews(trx, owner)).length >= MOST_VIEWS)
      throw refused('memberView.tooMany', { maximum: MOST_VIEWS })
    if (view.isDefault) await clearDefault(trx, owner)
    return insertView(trx, {
      id: newId(),
      organization_id: owner.organizationId,
      account_id: owner.accountId,
      name: view.name,
      filter: JSON.stringify(view.filter),
      columns: JSON.stringify(view.columns),
      is_default: view.isDefault,
      created_at: call.now,
      changed_at: call.now,
    })
  })
  return describeView(row)
}
