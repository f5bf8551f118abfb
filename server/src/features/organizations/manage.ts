import { mayManageChild } from '@qingtuan/domain/cadres/access'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import type { KyselyDatabase, Transaction } from '../../platform/database/database.ts'
import { refused } from '../../platform/refused.ts'
import type { OrganizationFacts } from './store/facts.ts'
import { claimOrganization, readOrganization } from './store/facts.ts'

/** A direct subordinate of the caller, held alone; whoever does not manage it is not told that it exists. */
export async function claimChild(trx: Transaction, call: Call, id: number): Promise<OrganizationFacts> {
  return managed(call, await claimOrganization(trx, id))
}

/** The same without holding it. */
export async function childInReach(call: Call, id: number): Promise<OrganizationFacts> {
  return managed(call, await readOrganization(call.platform.database, id))
}

function managed(call: Call, organization: OrganizationFacts | null): OrganizationFacts {
  if (organization === null || !mayManageChild(actorOf(call).power, organization))
    throw refused('record.notFound')
  return organization
}

/** Who manages, as the managed organization is told: its superior, or at the top the site itself. */
export async function managerName(
  database: KyselyDatabase,
  { parentId }: Pick<OrganizationFacts, 'parentId'>,
): Promise<string> {
  if (parentId === null) return '系统管理员'
  const superior = await readOrganization(database, parentId)
  return superior?.shortName ?? ''
}
