import { stateAfterArchival } from '@qingtuan/domain/join-applications/closing'
import { OPEN_JOIN_APPLICATION_STATES } from '@qingtuan/domain/join-applications/state'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'

/** Open applications at an organization itself. */
export async function openMattersOf(database: KyselyDatabase, organizationId: number): Promise<number> {
  const { amount } = await database
    .selectFrom('join_application')
    .select((count) => count.fn.countAll<string>().as('amount'))
    .where('organization_id', '=', organizationId)
    .where('state', 'in', OPEN_JOIN_APPLICATION_STATES)
    .executeTakeFirstOrThrow()
  return Number(amount)
}

/** Holds them before the organization is claimed: an approval takes application and branch in this order, too. */
export async function holdMattersOf(trx: Transaction, organizationId: number): Promise<void> {
  await trx
    .selectFrom('join_application')
    .select('id')
    .where('organization_id', '=', organizationId)
    .where('state', 'in', OPEN_JOIN_APPLICATION_STATES)
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** Closes whatever is open there; answers which, and whose. */
export async function closeOpen(
  trx: Transaction,
  { organizationId, at }: { organizationId: number; at: Date },
): Promise<{ id: string; personId: string }[]> {
  const closed = await Promise.all(
    OPEN_JOIN_APPLICATION_STATES.map((state) =>
      trx
        .updateTable('join_application')
        .set({ state: stateAfterArchival(state) ?? state, decided_at: at, return_reason: null })
        .where('organization_id', '=', organizationId)
        .where('state', '=', state)
        .returning(['id', 'person_id as personId'])
        .execute(),
    ),
  )
  return closed.flat()
}
