import type { joinApplicationFilter } from '@qingtuan/contract/join-applications/review'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import { plannedOnce } from '../../../platform/database/planned-once.ts'
import { anyOf, waysToName } from '../../members/index.ts'
import { withinSubtree } from '../../organizations/index.ts'
import type { Place } from './place.ts'

export type Filter = z.infer<typeof joinApplicationFilter>

export interface ListWish {
  readonly filter: Filter
  /** The organization that asks. */
  readonly askedBy: number
  /** Of the subtree to look at: its own, or the part that the filter names. */
  readonly path: string
  readonly today: CalendarDate
  readonly after: Place | null
  readonly limit: number
}

const NAME = {
  name: 'join_application.applicant_name',
  pinyin: 'join_application.applicant_name_py',
  initials: 'join_application.applicant_name_initials',
}

/** Applications with the short name of the branch that has them. */
function selectFiled(database: KyselyDatabase) {
  return database
    .selectFrom('join_application')
    .innerJoin('organization', 'organization.id', 'join_application.organization_id')
    .selectAll('join_application')
    .select('organization.short_name')
}

export type FiledRow = Awaited<ReturnType<ReturnType<typeof selectFiled>['execute']>>[number]

export async function findFiled(database: KyselyDatabase, id: string): Promise<FiledRow | null> {
  return (await selectFiled(database).where('join_application.id', '=', id).executeTakeFirst()) ?? null
}

/** What decides which number an approval needs; null where there is no such application. */
export async function findNumberNeed(database: KyselyDatabase, id: string) {
  const row = await database
    .selectFrom('join_application')
    .innerJoin('organization', 'organization.id', 'join_application.organization_id')
    .select(['state', 'member_number', 'joined_on', 'person_id', 'organization_id', 'org_path'])
    .select('organization.area_code')
    .where('join_application.id', '=', id)
    .modifyEnd(plannedOnce)
    .executeTakeFirst()
  return row ?? null
}

/** One page, longest waiting first, in one statement; only the rows of the page are read from the table. */
export function listFiled(database: KyselyDatabase, wish: ListWish): Promise<FiledRow[]> {
  return listQuery(database, wish).execute()
}

export function listQuery(database: KyselyDatabase, wish: ListWish) {
  const { filter, after } = wish
  let page = database
    .selectFrom('join_application')
    .select(['join_application.id', 'join_application.waits_since as since'])
    .where(withinSubtree('join_application.org_path', wish.path))
  const state = filter.scope === 'silent' ? 'pending' : filter.state
  if (state) page = page.where('join_application.state', '=', state)
  if (filter.scope === 'own') page = page.where('join_application.organization_id', '=', wish.askedBy)
  if (filter.scope === 'silent') page = page.where(silentSubordinate(wish))
  if (filter.text) page = page.where(anyOf(waysToName(NAME, filter.text)))
  if (after)
    page = page.where(sql<boolean>`(waits_since, join_application.id) > (${after.since}, ${after.id})`)
  const ordered = page
    .orderBy('join_application.waits_since')
    .orderBy('join_application.id')
    .limit(wish.limit)
  return selectFiled(database)
    .innerJoin(ordered.as('page'), 'page.id', 'join_application.id')
    .orderBy('page.since')
    .orderBy('page.id')
}

function silentSubordinate({ askedBy, today }: ListWish) {
  return sql<boolean>`(join_application.waits_until < ${today}
    and join_application.organization_id <> ${askedBy})`
}

/** The applicants’ names of some applications of a subtree, by application. */
export async function readNames(
  database: KyselyDatabase,
  { ids, path }: { ids: readonly string[]; path: string },
): Promise<Map<string, string>> {
  const rows = await database
    .selectFrom('join_application')
    .select(['id', 'applicant_name'])
    .where('id', 'in', ids)
    .where(withinSubtree('org_path', path))
    .execute()
  return new Map(rows.map((row) => [row.id, row.applicant_name]))
}
