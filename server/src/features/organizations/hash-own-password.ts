import type { Call } from '../../platform/call.ts'
import { actorOf, organizationOf } from '../../platform/call.ts'
import { refused } from '../../platform/refused.ts'
import { checkNewPassword, readOrganizationAccounts } from '../accounts/index.ts'
import { readPasswordHash } from './store/own.ts'

/** The hash of the organization’s next password; refuses `password.*`, and the present one. */
export async function hashOwnPassword(
  call: Call,
  password: string,
  { contactPhone, shortName }: { contactPhone: string; shortName: string },
): Promise<string> {
  const { database, passwords } = call.platform
  const { organizationId } = organizationOf(call)
  const account = (await readOrganizationAccounts(database, [organizationId])).get(organizationId)
  const personal = [account?.userName ?? '', contactPhone, shortName]
  checkNewPassword(call, { password, audience: 'organization', personal })
  const present = await readPasswordHash(database, actorOf(call).accountId)
  if (present !== null && (await passwords.verify(password, present))) throw refused('password.unchanged')
  return passwords.hash(password)
}
