import type { Transaction } from '../../platform/database/database.ts'
import type { OrganizationFacts } from '../organizations/index.ts'
import { lockOrganization } from '../organizations/index.ts'

/**
 * The organization that will have it: the one named, or the next above it that is not archived; null for the
 * administrators. Held shared, so that it cannot be archived before it has got it.
 */
export async function livingHandler(trx: Transaction, id: number | null): Promise<OrganizationFacts | null> {
  if (id === null) return null
  const organization = await lockOrganization(trx, id)
  if (organization?.status !== 'archived') return organization
  return livingHandler(trx, organization.parentId)
}

/** Who has it after an organization: the next superior, or null for the administrators. */
export async function handlerAbove(trx: Transaction, id: number): Promise<OrganizationFacts | null> {
  const organization = await lockOrganization(trx, id)
  return livingHandler(trx, organization?.parentId ?? null)
}
