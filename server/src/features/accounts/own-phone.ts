import type { Call } from '../../platform/call.ts'
import { actorOf, personOf } from '../../platform/call.ts'
import { PHONE_CONTEXT } from './indexes.ts'
import { findPhoneBinding } from './store/phone-bindings.ts'

/** The phone that the calling person’s account is bound to; null when it is bound to none. */
export async function ownPhone(call: Call): Promise<string | null> {
  personOf(call)
  const { database, vault } = call.platform
  const binding = await findPhoneBinding(database, actorOf(call).accountId)
  return binding ? vault.decrypt(binding.phone_box, PHONE_CONTEXT) : null
}
