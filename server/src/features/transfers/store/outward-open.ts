import type { OrganizationKind } from '@qingtuan/domain/organizations/kind'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import { OPEN_OUTWARD_STATES } from '@qingtuan/domain/transfers/outward'
import type { KyselyDatabase } from '../../../platform/database/database.ts'

function openOutward(database: KyselyDatabase) {
  return database.selectFrom('outward_transfer').where('state', 'in', [...OPEN_OUTWARD_STATES])
}

/** Open ones of an organization’s own members that have no letter yet: one that is out goes on without the branch. */
export async function openOutwardIdsAt(database: KyselyDatabase, organizationId: number): Promise<string[]> {
  const rows = await openOutward(database)
    .select('id')
    .where('state', '<>', 'sentOut')
    .where((is) =>
      is.or([is('from_organization_id', '=', organizationId), is('old_side_id', '=', organizationId)]),
    )
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Those whose holder has let the time pass, longest first. */
export async function overdueOutwardIds(
  database: KyselyDatabase,
  { today, limit }: { today: CalendarDate; limit: number },
): Promise<string[]> {
  const rows = await database
    .selectFrom('outward_transfer')
    .innerJoin('organization as holder', 'holder.id', 'outward_transfer.holder_id')
    .select('outward_transfer.id')
    .where('outward_transfer.waits_until', '<', today)
    .where('holder.parent_id', 'is not', null)
    .orderBy('outward_transfer.waits_until')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

export interface Above {
  readonly id: number
  readonly kind: OrganizationKind
}

/** The living ones of these, from the top down. */
export async function livingAmong(database: KyselyDatabase, ids: readonly number[]): Promise<Above[]> {
  const rows = await database
    .selectFrom('organization')
    .select(['id', 'kind'])
    .where('id', 'in', [...ids])
    .where('status', '<>', 'archived')
    .execute()
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
}
