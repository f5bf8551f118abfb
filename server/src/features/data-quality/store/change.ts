import type { Updateable } from 'kysely'
import type { Database, Transaction } from '../../../platform/database/database.ts'

type Change = Pick<
  Updateable<Database['finding']>,
  'state' | 'explanation' | 'explained_at' | 'explained_by_name' | 'remark'
>

export async function changeFinding(trx: Transaction, id: string, set: Change): Promise<void> {
  await trx.updateTable('finding').set(set).where('id', '=', id).execute()
}
