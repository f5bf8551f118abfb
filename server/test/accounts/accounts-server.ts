import { vi } from 'vitest'
import type { AccountPorts, NewApplicant } from '../../src/features/accounts/index.ts'
import { accountRoutes } from '../../src/features/accounts/index.ts'
import { refused } from '../../src/platform/refused.ts'
import type { TestServer } from '../test-server.ts'
import { startTestServer, TEST_START } from '../test-server.ts'

/** A branch that the port answers as archived: a registration for it fails after everything else was written. */
export const ARCHIVED_BRANCH = 404

export interface AccountsServer extends TestServer {
  /** What registrations have filed through the port. */
  readonly applicants: NewApplicant[]
}

/** The rooms above accounts, as small as the ports need them. */
function portsOf(applicants: NewApplicant[]): AccountPorts {
  return {
    async fileJoinApplication(_trx, _call, applicant) {
      if (applicant.entries.organizationId === ARCHIVED_BRANCH) throw refused('organization.archived')
      applicants.push(applicant)
    },
    async standingOf(_database, personId) {
      return {
        memberStatus: null,
        hasOpenJoinApplication: applicants.some((one) => one.personId === personId),
      }
    },
    async consoleAccessesOf() {
      return []
    },
    async organizationOf(database, _platform, id) {
      const row = await database
        .selectFrom('organization')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst()
      if (!row) return null
      const { kind, status, full_name: fullName, short_name: shortName, contact_name: contactName } = row
      return {
        id,
        kind,
        status,
        fullName,
        shortName,
        contactName,
        contactPhone: null,
        superiorShortName: null,
      }
    },
    async isContactPhone(database, organizationId, index) {
      const row = await database
        .selectFrom('organization')
        .select('id')
        .where('id', '=', organizationId)
        .where('contact_phone_index', '=', index)
        .executeTakeFirst()
      return row !== undefined
    },
  }
}

/** A server with the accounts room alone. The limits count by the process’s clock, so it is moved along. */
export async function startAccountsServer(): Promise<AccountsServer> {
  // Races hash many passwords, and the machine may be busy.
  vi.setConfig({ testTimeout: 60_000 })
  vi.useFakeTimers({ toFake: ['Date'], now: TEST_START })
  const applicants: NewApplicant[] = []
  const router = { accounts: accountRoutes(portsOf(applicants)) }
  const server = await startTestServer({ router, maxConnections: 20 })
  return {
    ...server,
    applicants,
    advance(milliseconds) {
      server.advance(milliseconds)
      vi.setSystemTime(Date.now() + milliseconds)
    },
    async close() {
      await server.close()
      vi.useRealTimers()
    },
  }
}
