import type { OrganizationKind } from '@qingtuan/domain/organizations/kind'
import type { OrganizationStatus } from '@qingtuan/domain/organizations/status'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { plannedOnce } from '../../../platform/database/planned-once.ts'

/** What other rooms decide upon. */
export interface OrganizationFacts {
  readonly id: number
  readonly parentId: number | null
  readonly path: string
  readonly kind: OrganizationKind
  readonly status: OrganizationStatus
  readonly fullName: string
  readonly shortName: string
  readonly areaCode: string
}

function selectFacts(database: KyselyDatabase, id: number) {
  return database
    .selectFrom('organization')
    .select(['id', 'parent_id as parentId', 'path', 'kind', 'status'])
    .select(['full_name as fullName', 'short_name as shortName', 'area_code as areaCode'])
    .where('id', '=', id)
}

/** Null when there is no such organization. */
export async function readOrganization(
  database: KyselyDatabase,
  id: number,
): Promise<OrganizationFacts | null> {
  return (await selectFacts(database, id).modifyEnd(plannedOnce).executeTakeFirst()) ?? null
}

/** The same, held until the end of the transaction: shared, so that only what changes the organization waits. */
export async function lockOrganization(trx: Transaction, id: number): Promise<OrganizationFacts | null> {
  return (await selectFacts(trx, id).forShare().modifyEnd(plannedOnce).executeTakeFirst()) ?? null
}

/** The same, held alone: for an act that changes the organization itself. */
export async function claimOrganization(trx: Transaction, id: number): Promise<OrganizationFacts | null> {
  return (await selectFacts(trx, id).forUpdate().executeTakeFirst()) ?? null
}
