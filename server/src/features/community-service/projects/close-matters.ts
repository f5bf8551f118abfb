import type { Call } from '../../../platform/call.ts'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { countAheadOf, lockAheadOf } from '../store/projects.ts'
import { callOff } from './call-off-project.ts'

/** Projects to come that an organization to be archived would leave behind. */
export function openMattersOf(database: KyselyDatabase, organizationId: number, now: Date): Promise<number> {
  return countAheadOf(database, { organizationId, now })
}

/** Before the organization is claimed: who signs up holds a project, and then asks for their organization. */
export async function holdMattersOf(trx: Transaction, organizationId: number): Promise<void> {
  await lockAheadOf(trx, { organizationId, now: null })
}

/**
 * In the transaction that archives it, its projects to come are called off; answers how many. Whoever is at one that has
 * begun keeps the hours: a superior confirms them.
 */
export async function closeMattersOf(
  trx: Transaction,
  call: Call,
  { id: organizationId }: { readonly id: number },
): Promise<number> {
  const projects = await lockAheadOf(trx, { organizationId, now: call.now })
  for (const project of projects) await callOff(trx, call, project, null)
  return projects.length
}
