import type { deskFilter } from '@qingtuan/contract/number-cases/desk'
import { normaliseMemberNumber } from '@qingtuan/domain/members/member-number'
import { OPEN_NUMBER_CASE_STATES } from '@qingtuan/domain/number-cases/state'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import type { Expression, SqlBool } from 'kysely'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import { withinSubtree } from '../../organizations/index.ts'
import type { CaseRow } from './case-rows.ts'
import { selectCases } from './case-rows.ts'
import type { DuePlace, IdPlace } from './place.ts'

export type DeskFilter = z.infer<typeof deskFilter>
type View = DeskFilter['view']

export interface DeskWish {
  readonly filter: DeskFilter
  /** The part of the tree that was asked for; null for the whole city. */
  readonly path: string | null
  readonly today: CalendarDate
  readonly after: DuePlace | IdPlace | null
  readonly limit: number
}

const LAST = '\u{10FFFF}'
type Condition = Expression<SqlBool>

const VIEWS: Readonly<Record<View, (today: CalendarDate) => Condition>> = {
  escalated: () => sql`number_case.state = 'escalated'`,
  inReview: () => sql`number_case.state = 'inReview'`,
  overdue: (today) =>
    sql`(number_case.state in ('escalated', 'inReview') and number_case.waits_until < ${today})`,
  coming: () => sql`number_case.state in ('reported', 'collected')`,
  settled: () => sql`number_case.state in ('resolved', 'rejected')`,
}

/** One page of the desk: the earliest deadline first, what is settled latest first. */
export function listDesk(database: KyselyDatabase, wish: DeskWish): Promise<CaseRow[]> {
  const { filter, path, after } = wish
  let page = selectCases(database).where(VIEWS[filter.view](wish.today)).limit(wish.limit)
  if (path !== null)
    page = page.where(
      sql<SqlBool>`(${withinSubtree('branch.path', path)} or ${withinSubtree('holder.org_path', path)})`,
    )
  if (filter.text) page = page.where(found(filter.text))
  if (after) page = page.where(beyond(after))
  return filter.view === 'settled'
    ? page.orderBy('number_case.id', 'desc').execute()
    : page.orderBy('number_case.waits_until').orderBy('number_case.id').execute()
}

function beyond(place: DuePlace | IdPlace): Condition {
  return 'due' in place
    ? sql`(number_case.waits_until, number_case.id) > (${place.due}::date, ${place.id}::uuid)`
    : sql`number_case.id < ${place.id}::uuid`
}

function found(text: string): Condition {
  const name = text.normalize('NFKC')
  const begins = (column: string) =>
    sql`(${sql.ref(column)} >= ${name} and ${sql.ref(column)} < ${name + LAST})`
  return sql`(number_case.number = ${normaliseMemberNumber(text)}
    or ${begins('number_case.claimant_name')} or ${begins('holder.name')})`
}

/** How many stand in each view of what is open. */
export async function countDesk(database: KyselyDatabase, today: CalendarDate) {
  const count = (view: View) => sql`(count(*) filter (where ${VIEWS[view](today)}))::integer`
  type Counts = Record<Exclude<View, 'settled'>, number>
  const { rows } = await sql<Counts>`
    select ${count('escalated')} as escalated, ${count('inReview')} as "inReview",
           ${count('overdue')} as overdue, ${count('coming')} as coming
    from number_case where state in (${sql.join(OPEN_NUMBER_CASE_STATES)})`.execute(database)
  return rows[0] ?? { escalated: 0, inReview: 0, overdue: 0, coming: 0 }
}

/** Other open cases about the same number. */
export function othersAbout(
  database: KyselyDatabase,
  { id, number }: { id: string; number: string },
): Promise<CaseRow[]> {
  return selectCases(database)
    .where('number_case.number', '=', number)
    .where('number_case.id', '<>', id)
    .where('number_case.state', 'in', OPEN_NUMBER_CASE_STATES)
    .orderBy('number_case.id')
    .execute()
}
