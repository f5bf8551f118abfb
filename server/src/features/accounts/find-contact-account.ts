import type { UserName } from '@qingtuan/domain/accounts/user-name'
import type { Call } from '../../platform/call.ts'
import { phoneIndex } from '../../platform/sms/outbox.ts'
import type { AccountPorts } from './ports.ts'
import { findAccountByKey } from './store/accounts.ts'

/** No organization has this id: an unknown user name is looked up like a known one. */
const NO_ORGANIZATION = 0

/** The account of an organization, when the phone is its contact’s; null, at the same cost, when they do not match. */
export async function findContactAccount(
  call: Call,
  { userName, contactPhone }: { userName: UserName; contactPhone: string },
  ports: AccountPorts,
): Promise<string | null> {
  const { platform } = call
  const account = await findAccountByKey(platform.database, 'userName', userName.key)
  const organizationId = account?.organization_id ?? NO_ORGANIZATION
  const index = phoneIndex(platform, contactPhone)
  const isContact = await ports.isContactPhone(platform.database, organizationId, index)
  return account && isContact ? account.id : null
}
