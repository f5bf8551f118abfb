import { isSessionAlive } from '@qingtuan/domain/accounts/session'
import type { Call } from '../../platform/call.ts'
import type { KyselyDatabase, Transaction } from '../../platform/database/database.ts'
import { endSessions } from '../../platform/sessions/session-token.ts'
import { readOrganizationAccounts } from './read-people.ts'
import { findOpenSessions } from './store/sessions.ts'

/** How often an organization is logged in now. */
export async function countOrganizationSessions(
  database: KyselyDatabase,
  organizationId: number,
  now: Date,
): Promise<number> {
  const account = (await readOrganizationAccounts(database, [organizationId])).get(organizationId)
  if (!account) return 0
  const open = await findOpenSessions(database, account.accountId)
  return open.filter((session) => isSessionAlive({ ...session, now })).length
}

/** Ends them all, because the organization is no more. */
export async function endOrganizationSessions(
  trx: Transaction,
  call: Call,
  organizationId: number,
): Promise<void> {
  const account = (await readOrganizationAccounts(trx, [organizationId])).get(organizationId)
  if (!account) return
  await endSessions(trx, call, { accountId: account.accountId, reason: 'organizationArchived' })
}
