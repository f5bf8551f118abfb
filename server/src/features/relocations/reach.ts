import { maySeeRelocation, relocationScope } from '@qingtuan/domain/cadres/relocation-access'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import type { KyselyDatabase, Transaction } from '../../platform/database/database.ts'
import { refused } from '../../platform/refused.ts'
import { readOrganization } from '../organizations/index.ts'
import type { RelocationRow } from './store/relocations.ts'
import { findRelocation, lockRelocation } from './store/relocations.ts'

/** A move that the caller may see; a stranger is not told that it exists. */
export async function relocationInReach(call: Call, id: string): Promise<RelocationRow> {
  const { database } = call.platform
  return seen(call, database, await findRelocation(database, id))
}

/** The same, held until the end of the transaction. */
export async function lockInReach(trx: Transaction, call: Call, id: string): Promise<RelocationRow> {
  return seen(call, trx, await lockRelocation(trx, id))
}

async function seen(call: Call, database: KyselyDatabase, row: RelocationRow | null): Promise<RelocationRow> {
  if (row === null) throw refused('record.notFound')
  const pathOf = async (id: number) => (await readOrganization(database, id))?.path ?? ''
  const places = [
    await pathOf(row.organization_id),
    await pathOf(row.from_id),
    await pathOf(row.to_id),
  ] as const
  if (!maySeeRelocation(organizationOf(call), places)) throw refused('record.notFound')
  return row
}

/** The subtree whose moves the caller may list. */
export function pathInReach(call: Call): string {
  const scope = relocationScope(organizationOf(call))
  if (scope.kind === 'nothing') throw refused('access.denied')
  return scope.path
}
