import type { Call } from '../../platform/call.ts'
import type { KyselyDatabase, Transaction } from '../../platform/database/database.ts'
import { allConcerned, announce } from './announce.ts'
import { recordStep } from './record-step.ts'
import { listOpenOf } from './store/list.ts'
import { factsOf, lockRelocation, updateRelocation } from './store/relocations.ts'

/** Moves that an organization would leave open behind it. */
export async function openMattersOf(database: KyselyDatabase, organizationId: number): Promise<number> {
  return (await listOpenOf(database, organizationId)).length
}

/** Closes them with the archival of an organization, and tells whom they concern. Answers how many. */
export async function closeMattersOf(
  trx: Transaction,
  call: Call,
  organization: { readonly id: number; readonly shortName: string },
): Promise<number> {
  const ids = await listOpenOf(trx, organization.id)
  let closed = 0
  for (const id of ids) if (await close(trx, call, id, organization)) closed += 1
  return closed
}

async function close(
  trx: Transaction,
  call: Call,
  id: string,
  organization: { readonly id: number; readonly shortName: string },
): Promise<boolean> {
  const row = await lockRelocation(trx, id)
  if (row === null || factsOf(row).state !== 'open') return false
  const after = await updateRelocation(trx, id, { state: 'closed', decided_at: call.now })
  const reason = `“${organization.shortName}”已归档`
  await recordStep(trx, call, after, { act: 'close', organizationId: organization.id, reason })
  const to = [...allConcerned(after), after.proposed_by].filter((one) => one !== organization.id)
  await announce(trx, call, after, { kind: 'relocation.closed', to, by: organization.id })
  return true
}
