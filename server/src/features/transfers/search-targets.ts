import type { OrganizationPlace } from '@qingtuan/contract/organizations/organization'
import type { Call } from '../../platform/call.ts'
import type { Limit } from '../../platform/limits/limits.ts'
import { networkOf } from '../../platform/limits/network.ts'
import { searchWholeTree } from '../organizations/index.ts'

/** A whole school can stand behind one address. */
const SEARCHES: Limit = { name: 'transfers.searchTargets', points: 600, seconds: 60 }

export async function searchTargets(
  call: Call,
  { text, kind }: { text: string; kind?: 'branch' | undefined },
): Promise<{ items: OrganizationPlace[] }> {
  const { database, limits } = call.platform
  await limits.take([{ limit: SEARCHES, key: networkOf(call.address) }])
  return { items: await searchWholeTree(database, text, { branchesOnly: kind === 'branch' }) }
}
