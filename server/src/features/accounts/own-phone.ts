import type { Call } from '../../platform/call.ts'
import { actorOf, personOf } from '../../platform/call.ts'
import type { KyselyDatabase } from '../../platform/database/database.ts'
import { PHONE_CONTEXT } from './indexes.ts'
import { findPhoneBinding } from './store/phone-bindings.ts'

/** The phone that the calling person’s account is bound to; null when it is bound to none. */
export async function ownPhone(call: Call): Promise<string | null> {
  personOf(call)
  return accountPhone(call.platform.database, call, actorOf(call).accountId)
}

/** The phone that an account is bound to; null when it is bound to none, as are organizations and staff. */
export async function accountPhone(
  database: KyselyDatabase,
  { platform }: Call,
  accountId: string,
): Promise<string | null> {
  const binding = await findPhoneBinding(database, accountId)
  return binding ? platform.vault.decrypt(binding.phone_box, PHONE_CONTEXT) : null
}
