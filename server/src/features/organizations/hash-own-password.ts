import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import { checkNewPassword, readOrganizationAccounts } from '../accounts/index.ts'

/** The hash of the organization’s next password; refuses `password.*`. */
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
  return passwords.hash(password)
}
