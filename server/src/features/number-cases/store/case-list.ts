import type { numberCaseFilter } from '@qingtuan/contract/number-cases/cases'
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
import type { IdPlace } from './place.ts'

export type CaseFilter = z.infer<typeof numberCaseFilter>
type View = CaseFilter['view']

export interface Looker {
  /** The organization that asks, and its subtree. */
  readonly askedBy: number
  readonly path: string
  /** The day in China. */
  readonly today: CalendarDate
}

export interface CaseWish extends Looker {
  readonly filter: CaseFilter
  readonly after: IdPlace | null
  readonly limit: number
}

/** The highest code point: every name that begins with a text lies between the text and this. */
const LAST = '\u{10FFFF}'
type Condition = Expression<SqlBool>

const claimantWithin = (path: string) => withinSubtree('branch.path', path)
const holderWithin = (path: string) => withinSubtree('holder.org_path', path)
const isOpen = sql<SqlBool>`number_case.state in (${sql.join(OPEN_NUMBER_CASE_STATES)})`

/** The direct superior of the branch that reported acts in time, any superior above once that one was silent. */
const waitsForMe = ({ askedBy, path, today }: Looker) =>
  sql<SqlBool>`(${claimantWithin(path)} and branch.id <> ${askedBy}
    and (branch.parent_id = ${askedBy} or number_case.waits_until < ${today}))`

const VIEWS: Readonly<Record<View, (looker: Looker) => Condition>> = {
  open: () => isOpen,
  toCollect: (looker) => sql`(number_case.state = 'reported' and ${waitsForMe(looker)})`,
  toEscalate: (looker) => sql`(number_case.state = 'collected' and ${waitsForMe(looker)})`,
  held: ({ path }) => sql`(${isOpen} and ${holderWithin(path)})`,
  settled: () => sql`not ${isOpen}`,
  all: () => sql`true`,
}

/** What is settled comes latest first, everything else oldest first. */
export const isLatestFirst = (view: View) => view === 'settled' || view === 'all'

/** One page of the cases of a subtree, on either side. */
export function listCasesOf(database: KyselyDatabase, wish: CaseWish): Promise<CaseRow[]> {
  const { filter, after, path } = wish
  const direction = isLatestFirst(filter.view) ? 'desc' : 'asc'
  let page = selectCases(database)
    .where(sql<SqlBool>`(${claimantWithin(path)} or ${holderWithin(path)})`)
    .where(VIEWS[filter.view](wish))
  if (filter.state) page = page.where('number_case.state', '=', filter.state)
  if (filter.text) page = page.where(found(filter.text, path))
  if (after) page = page.where('number_case.id', direction === 'desc' ? '<' : '>', after.id)
  return page.orderBy('number_case.id', direction).limit(wish.limit).execute()
}

/** By number, or by the name of a side within reach: names of others are not found by guessing. */
function found(text: string, path: string): Condition {
  const name = text.normalize('NFKC')
  const begins = (column: string) =>
    sql`(${sql.ref(column)} >= ${name} and ${sql.ref(column)} < ${name + LAST})`
  return sql`(number_case.number = ${normaliseMemberNumber(text)}
    or (${claimantWithin(path)} and ${begins('number_case.claimant_name')})
    or (${holderWithin(path)} and ${begins('holder.name')}))`
}

/** What waits for an organization. */
export async function countCases(
  database: KyselyDatabase,
  looker: Looker,
): Promise<{ toCollect: number; toEscalate: number; open: number }> {
  const count = (view: View) => sql`(count(*) filter (where ${VIEWS[view](looker)}))::integer`
  const { rows } = await sql<{ toCollect: number; toEscalate: number; open: number }>`
    select ${count('toCollect')} as "toCollect", ${count('toEscalate')} as "toEscalate", ${count('open')} as open
    from number_case
    join organization as branch on branch.id = number_case.organization_id
    join member as holder on holder.id = number_case.holder_member_id
    where ${isOpen} and (${claimantWithin(looker.path)} or ${holderWithin(looker.path)})`.execute(database)
  return rows[0] ?? { toCollect: 0, toEscalate: 0, open: 0 }
}

/** The cases that members of a subtree have, for its rectification report: those withdrawn are left out. */
export function casesOfReport(database: KyselyDatabase, path: string): Promise<CaseRow[]> {
  return selectCases(database)
    .where(claimantWithin(path))
    .where('number_case.state', '<>', 'withdrawn')
    .orderBy('number_case.id')
    .execute()
}
