import { claimsHoldSince } from '@qingtuan/domain/appeals/claim'
import { APPEAL_STATES } from '@qingtuan/domain/appeals/state'
import { APPEAL_WAITS_FOR, isOpenAppeal, OPEN_APPEAL_STATES } from '@qingtuan/domain/appeals/transitions'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import { sql } from 'kysely'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import type { Appeal } from './appeals.ts'
import type { Filter, View } from './filter.ts'
import type { DecidedPlace, DuePlace } from './place.ts'

/** Who looks, and when. */
export interface Looker {
  /** Null for nobody in particular, to whom no claim belongs. */
  readonly reviewerId: string | null
  readonly now: Date
  /** The day in China. */
  readonly today: CalendarDate
}

export interface QueueWish extends Looker {
  readonly filter: Filter
  readonly after: DuePlace | DecidedPlace | null
  readonly limit: number
}

type Row = ExpressionBuilder<Database, 'appeal'>
type Condition = Expression<SqlBool>

const WITH_REVIEWERS = APPEAL_STATES.filter((state) => APPEAL_WAITS_FOR[state] === 'reviewer')
const SETTLED = APPEAL_STATES.filter((state) => !isOpenAppeal(state))

const VIEWS: Readonly<Record<View, (row: Row, looker: Looker) => Condition>> = {
  open: (row) => row('state', 'in', WITH_REVIEWERS),
  mine: (row, { reviewerId, now }) =>
    row.and([
      row('state', '=', 'claimed'),
      row('claimed_by', '=', reviewerId),
      row('claimed_at', '>', claimsHoldSince(now)),
    ]),
  overdue: (row, { today }) => row.and([row('state', 'in', WITH_REVIEWERS), row('decide_by', '<', today)]),
  objected: (row) => row.and([row('state', 'in', OPEN_APPEAL_STATES), row('objected_at', 'is not', null)]),
  second: (row) => row.and([row('state', 'in', WITH_REVIEWERS), row('upheld_once_by', 'is not', null)]),
  waiting: (row) => row('state', '=', 'photosAsked'),
  decided: (row) => row('state', 'in', SETTLED),
}

/** One page of the queue: the earliest deadline first, what is decided latest first. */
export function listQueue(database: KyselyDatabase, wish: QueueWish): Promise<Appeal[]> {
  const { filter, after, limit } = wish
  let page = database
    .selectFrom('appeal')
    .selectAll()
    .where((row) => VIEWS[filter.view](row, wish))
    .limit(limit)
  if (filter.text) page = page.where(sql<boolean>`strpos(number, ${filter.text.toUpperCase()}) > 0`)
  if (after) page = page.where(beyond(after))
  return filter.view === 'decided'
    ? page.orderBy('decided_at', 'desc').orderBy('id', 'desc').execute()
    : page.orderBy('decide_by').orderBy('waits_since').orderBy('id').execute()
}

function beyond(place: DuePlace | DecidedPlace) {
  return 'decidedAt' in place
    ? sql<boolean>`(decided_at, id) < (${place.decidedAt}::timestamptz, ${place.id}::uuid)`
    : sql<boolean>`(decide_by, waits_since, id) > (${place.decideBy}::date, ${place.since}::timestamptz, ${place.id}::uuid)`
}

/** The case that is due first among those, but `except`, that nobody has and this reviewer may decide; held. */
export async function lockNextFree(
  trx: Transaction,
  { reviewerId, now, except }: { reviewerId: string; now: Date; except: readonly string[] },
): Promise<Appeal | null> {
  const row = await trx
    .selectFrom('appeal')
    .selectAll()
    .where('state', 'in', WITH_REVIEWERS)
    .where((is) => is.or([is('claimed_at', 'is', null), is('claimed_at', '<=', claimsHoldSince(now))]))
    .where((is) =>
      is.or([is('upheld_once_by', 'is distinct from', reviewerId), is.not(stillNeedsTwo(is, now))]),
    )
    .where((is) => is.not(is('id', '=', is.fn.any(is.val(except)))))
    .orderBy('decide_by')
    .orderBy('waits_since')
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  return row ?? null
}

/** `needsTwoReviewers` of domain/appeals/objection as a condition. */
function stillNeedsTwo(is: Row, now: Date) {
  return is.or([
    is('is_cadre', '=', true),
    is('objected_at', 'is not', null),
    is.and([is('object_until', 'is not', null), is('object_until', '>', now)]),
  ])
}

/** How many stand in each view of the queue. */
export async function countQueue(database: KyselyDatabase, looker: Looker) {
  const count = (row: Row, condition: Condition) => row.fn.countAll<number>().filterWhere(condition)
  return database
    .selectFrom('appeal')
    .select((row) => [
      count(row, VIEWS.open(row, looker)).as('open'),
      count(row, VIEWS.mine(row, looker)).as('mine'),
      count(row, VIEWS.overdue(row, looker)).as('overdue'),
      count(row, row.and([VIEWS.open(row, looker), row('decide_by', '=', looker.today)])).as('dueToday'),
      count(row, VIEWS.objected(row, looker)).as('objected'),
      count(row, VIEWS.second(row, looker)).as('second'),
    ])
    .where('state', 'in', OPEN_APPEAL_STATES)
    .executeTakeFirstOrThrow()
}
