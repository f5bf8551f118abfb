import type { Me } from '@qingtuan/contract/accounts/me'
import type { Call } from '../../platform/call.ts'
import type { KyselyDatabase } from '../../platform/database/database.ts'
import type { HealthSources } from './store/health.ts'

/** What this room asks of rooms above it; the list of features plugs them in. */
export interface OrganizationPorts {
  /** Members in the subtree of each organization; one without members may be left out. */
  countMembers(database: KyselyDatabase, organizationIds: number[]): Promise<Map<number, number>>
  /** Join applications that wait in the subtree of each organization; one without may be left out. */
  countPendingApplications(
    database: KyselyDatabase,
    organizationIds: readonly number[],
  ): Promise<Map<number, number>>
  /** How many members stand on the roll of the organization whose id is in this column; for health, counted up to a bound. */
  readonly rollSize: HealthSources['rollSize']
  describeMe(call: Call): Promise<Me>
}
