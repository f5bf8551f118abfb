import type { Transaction } from '../../../platform/database/database.ts'

/** Forgets everything that stands for a holder beside phone and password: known devices and passkeys. */
export async function forgetDevices(trx: Transaction, accountId: string): Promise<void> {
  await trx.deleteFrom('known_device').where('account_id', '=', accountId).execute()
  await trx.deleteFrom('passkey').where('account_id', '=', accountId).execute()
}
