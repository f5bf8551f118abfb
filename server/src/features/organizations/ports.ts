import type { Me } from '@qingtuan/contract/accounts/me'
import type { Call } from '../../platform/call.ts'
import type { KyselyDatabase } from '../../platform/database/database.ts'

/** What this room asks of rooms above it; the list of features plugs them in. */
export interface OrganizationPorts {
  /** Members in the subtree of each organization; one without members may be left out. */
  countMembers(database: KyselyDatabase, organizationIds: number[]): Promise<Map<number, number>>
  describeMe(call: Call): Promise<Me>
}
