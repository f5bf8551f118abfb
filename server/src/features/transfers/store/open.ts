import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import { OPEN_TRANSFER_STATES } from '@qingtuan/domain/transfers/state'
import type { KyselyDatabase } from '../../../platform/database/database.ts'

function openTransfers(database: KyselyDatabase) {
  return database.selectFrom('transfer').where('transfer.state', 'in', [...OPEN_TRANSFER_STATES])
}

/** Open transfers in which an organization is one of the sides. */
export async function openIdsAt(database: KyselyDatabase, organizationId: number): Promise<string[]> {
  const rows = await openTransfers(database)
    .select('id')
    .where((is) =>
      is.or([
        is('from_organization_id', '=', organizationId),
        is('old_side_id', '=', organizationId),
        is('to_organization_id', '=', organizationId),
      ]),
    )
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Transfers whose holder has let the time pass, longest first. */
export async function overdueIds(
  database: KyselyDatabase,
  { today, limit }: { today: CalendarDate; limit: number },
): Promise<string[]> {
  const rows = await database
    .selectFrom('transfer')
    .innerJoin('organization as holder', 'holder.id', 'transfer.holder_id')
    .select('transfer.id')
    .where('transfer.waits_until', '<', today)
    .where('holder.parent_id', 'is not', null)
    .orderBy('transfer.waits_until')
    .orderBy('transfer.id')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}
