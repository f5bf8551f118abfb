import { ancestorIds } from '@qingtuan/domain/organizations/path'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import type { Insertable } from 'kysely'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { refusingBy } from '../../../platform/database/refusing-by.ts'

const refusing = refusingBy({ graduation_season_open: 'graduation.alreadyOpen' })

function selectSeasons(database: KyselyDatabase) {
  return database
    .selectFrom('graduation_season')
    .innerJoin('organization', 'organization.id', 'graduation_season.organization_id')
    .selectAll('graduation_season')
    .select(['organization.short_name', 'organization.path'])
}

export type SeasonRow = Awaited<ReturnType<ReturnType<typeof selectSeasons>['execute']>>[number]

export async function insertSeason(
  trx: Transaction,
  row: Insertable<Database['graduation_season']>,
): Promise<void> {
  await refusing(trx.insertInto('graduation_season').values(row).execute())
}

interface SeasonsWish {
  readonly id: number
  readonly path: string
  readonly onlyOpen: boolean
}

/** Those of an organization and of everybody above it, open ones first. */
export function seasonsQuery(database: KyselyDatabase, { id, path, onlyOpen }: SeasonsWish) {
  const openers = [...ancestorIds(path), id]
  let query = selectSeasons(database).where('graduation_season.organization_id', 'in', openers)
  if (onlyOpen) query = query.where('closed_at', 'is', null)
  return query
    .orderBy('closed_at', (order) => order.desc().nullsFirst())
    .orderBy('graduation_season.id', 'desc')
    .limit(50)
}

export const listSeasonRows = (database: KyselyDatabase, wish: SeasonsWish): Promise<SeasonRow[]> =>
  seasonsQuery(database, wish).execute()

export async function findSeason(database: KyselyDatabase, id: string): Promise<SeasonRow | null> {
  return (await selectSeasons(database).where('graduation_season.id', '=', id).executeTakeFirst()) ?? null
}

/** The same, held until the end of the transaction: an answer keeps it open, a closure waits for answers. */
export async function lockSeason(
  trx: Transaction,
  id: string,
  mode: 'answer' | 'close',
): Promise<SeasonRow | null> {
  const query = selectSeasons(trx).where('graduation_season.id', '=', id)
  const held = mode === 'close' ? query.forUpdate('graduation_season') : query.forShare('graduation_season')
  return (await held.executeTakeFirst()) ?? null
}

/** Open seasons of an organization, which an archival closes. */
export async function listOpenOf(database: KyselyDatabase, organizationId: number): Promise<string[]> {
  const rows = await database
    .selectFrom('graduation_season')
    .select('id')
    .where('organization_id', '=', organizationId)
    .where('closed_at', 'is', null)
    .execute()
  return rows.map(({ id }) => id)
}

/** Every open season whose last day is not past. */
export function listRunning(database: KyselyDatabase, today: CalendarDate): Promise<SeasonRow[]> {
  return selectSeasons(database).where('closed_at', 'is', null).where('deadline', '>=', today).execute()
}

export async function updateClosed(trx: Transaction, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length === 0) return
  await trx.updateTable('graduation_season').set({ closed_at: now }).where('id', 'in', ids).execute()
}
