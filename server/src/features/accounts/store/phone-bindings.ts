import { v7 as newId } from 'uuid'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { plannedOnce } from '../../../platform/database/planned-once.ts'

export interface PhoneBinding {
  readonly accountId: string
  readonly phoneBox: Buffer
  readonly phoneIndex: string
  readonly at: Date
}

export async function insertPhoneBinding(trx: Transaction, binding: PhoneBinding): Promise<void> {
  await trx
    .insertInto('phone_binding')
    .values({
      id: newId(),
      account_id: binding.accountId,
      phone_box: binding.phoneBox,
      phone_index: binding.phoneIndex,
      bound_at: binding.at,
    })
    .modifyEnd(plannedOnce)
    .execute()
}

/** The phone that an account is bound to at present. */
export function findPhoneBinding(database: KyselyDatabase, accountId: string) {
  return database
    .selectFrom('phone_binding')
    .select(['phone_box', 'phone_index', 'bound_at'])
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
}

/** Ends the present binding, which stays as history; undefined when there is none. */
export function endPhoneBinding(trx: Transaction, accountId: string, at: Date) {
  return trx
    .updateTable('phone_binding')
    .set({ ended_at: at })
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .returning(['phone_box', 'phone_index'])
    .executeTakeFirst()
}
