import type { Call } from '../../platform/call.ts'
import type { KyselyDatabase, Transaction } from '../../platform/database/database.ts'
import { closeMany } from './close-many.ts'
import { closeOutward } from './outward/close-outward.ts'
import { openIdsAt } from './store/open.ts'
import { openOutwardIdsAt } from './store/outward-open.ts'

/** Open transfers in which an organization is a side: what an archival would close. */
export async function openMattersOf(database: KyselyDatabase, organizationId: number): Promise<number> {
  const inside = await openIdsAt(database, organizationId)
  const outward = await openOutwardIdsAt(database, organizationId)
  return inside.length + outward.length
}

/** Closes them with a reason in the transaction of the archival, which holds the organization; answers how many. */
export async function closeMattersOf(
  trx: Transaction,
  call: Call,
  organization: { readonly id: number; readonly shortName: string },
): Promise<number> {
  const reason = `“${organization.shortName}”已归档`
  const inside = await openIdsAt(trx, organization.id)
  await closeMany(trx, call, { ids: inside, reason })
  const outward = await openOutwardIdsAt(trx, organization.id)
  await closeOutward(trx, call, { ids: outward, reason })
  return inside.length + outward.length
}
