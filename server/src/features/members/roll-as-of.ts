import type { MemberFilter } from '@qingtuan/contract/members'
import type { ListedMember } from '@qingtuan/contract/members/row'
import { judgeAsOf } from '@qingtuan/domain/members/as-of'
import type { MemberRecord } from '@qingtuan/domain/members/record/entries'
import { RECORD_ENTRIES } from '@qingtuan/domain/members/record/entries'
import { endOfDay } from '@qingtuan/domain/organizations/as-of'
import type { KyselyDatabase } from '../../platform/database/database.ts'
import { must } from '../../platform/refused.ts'
import { readSubtreeBefore } from '../organizations/index.ts'
import { describeRow } from './describe-member.ts'
import type { AsOf } from './store/as-of.ts'
import { readPasts } from './store/past-rows.ts'
import type { MemberRow } from './store/rows.ts'

interface Asked {
  /** Top of the subtree whose roll is asked for. */
  readonly path: string
  readonly filter: Omit<MemberFilter, 'sort' | 'direction'>
  readonly now: Date
}

/** The earlier day that a filter asks for, null for the present; refuses `member.asOfCondition`. */
export async function rollAsOf(database: KyselyDatabase, { path, filter, now }: Asked): Promise<AsOf | null> {
  const at = filter.asOf === undefined ? null : endOfDay(filter.asOf, now)
  if (filter.asOf === undefined || at === null) return null
  must(judgeAsOf(filter))
  return { day: filter.asOf, at, parts: await readSubtreeBefore(database, path, at) }
}

interface Showing {
  readonly asOf: AsOf | null
  /** The subtree of whoever looks. */
  readonly reach: string
}

/** Rows as they are shown: for an earlier day under status and organization of then. */
export async function describeRows(
  database: KyselyDatabase,
  rows: readonly MemberRow[],
  { asOf, reach }: Showing,
): Promise<ListedMember[]> {
  if (asOf === null) return rows.map((row) => ({ ...describeRow(row), inReach: true }))
  const ids = rows.map(({ id }) => id)
  const pasts = await readPasts(database, ids, asOf)
  return rows.map((row) => {
    const inReach = row.org_path.startsWith(reach)
    return { ...describeRow(row), ...pasts.get(row.id), ...NOT_OF_THEN, ...(inReach ? {} : NOTHING), inReach }
  })
}

/** What the row says of the present. */
const NOT_OF_THEN = { floatingSince: null, leftAt: null, leftReason: null }

/** The record of somebody who is elsewhere now concerns those there. */
const NOTHING = {
  ...(Object.fromEntries(RECORD_ENTRIES.map((entry) => [entry, null])) as Record<keyof MemberRecord, null>),
  numberDisputed: false,
}
