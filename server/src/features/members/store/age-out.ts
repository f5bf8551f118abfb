import type { AgeOutStage } from '@qingtuan/domain/members/age-out'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import { sql } from 'kysely'
import { z } from 'zod'
import { readCursor } from '../../../platform/cursor.ts'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { withinSubtree } from '../../organizations/index.ts'
import type { Predicate } from './name-search.ts'

const place = z.object({ bornOn: z.iso.date().regex(/^[12]/), id: z.uuid() })

/** A place in the list of those who turn 28, the oldest first. */
export type AgeOutPlace = z.infer<typeof place>

export function readAgeOutPlace(cursor: string | undefined): AgeOutPlace | null {
  return readCursor(place, cursor)
}

export interface AgeOutWish {
  readonly path: string
  /** Born after this, where there is a first day. */
  readonly bornAfter: CalendarDate | null
  readonly bornUntil: CalendarDate
  /** Holding a post, or not. */
  readonly serving: boolean
  readonly serves: Predicate
}

/** Members of a subtree by birth date, who have not left. */
function selectAged(database: KyselyDatabase, wish: AgeOutWish) {
  const query = database
    .selectFrom('member')
    .where('member.status', '<>', 'left')
    .where(withinSubtree('member.org_path', wish.path))
    .where('member.born_on', '<=', wish.bornUntil)
    .where(wish.serving ? wish.serves : sql<boolean>`not ${wish.serves}`)
  return wish.bornAfter === null ? query : query.where('member.born_on', '>', wish.bornAfter)
}

/** One page, the oldest first. */
export function listAged(
  database: KyselyDatabase,
  wish: AgeOutWish & { readonly after: AgeOutPlace | null; readonly limit: number },
) {
  const { after } = wish
  let query = selectAged(database, wish)
    .innerJoin('organization', 'organization.id', 'member.organization_id')
    .select([
      'member.id',
      'member.name',
      'member.number',
      'member.born_on',
      'member.person_id',
      'member.status',
    ])
    .select([
      'member.org_path',
      'member.organization_id',
      'organization.short_name',
      'organization.parent_id',
    ])
  if (after) query = query.where(sql<boolean>`(member.born_on, member.id) > (${after.bornOn}, ${after.id})`)
  return query.orderBy('member.born_on').orderBy('member.id').limit(wish.limit).execute()
}

export type AgedRow = Awaited<ReturnType<typeof listAged>>[number]

export async function countAged(database: KyselyDatabase, wish: AgeOutWish): Promise<number> {
  const counted = selectAged(database, wish).select((expression) =>
    expression.fn.countAll<string>().as('amount'),
  )
  return Number((await counted.executeTakeFirstOrThrow()).amount)
}

interface Untold {
  readonly stage: AgeOutStage
  readonly bornUntil: CalendarDate
  readonly serves: Predicate
  readonly limit: number
}

/** Who has not been told of a stage yet, held so that of two runs at once each tells others. */
export function lockUntold(trx: Transaction, { stage, bornUntil, serves, limit }: Untold) {
  return trx
    .selectFrom('member')
    .select(['member.id', 'member.person_id', 'member.organization_id', 'member.born_on'])
    .where('member.status', '<>', 'left')
    .where('member.born_on', '<=', bornUntil)
    .where(sql<boolean>`not ${serves}`)
    .where(
      sql<boolean>`not exists (select 1 from member_age_out_notice as told
        where told.member_id = member.id and told.stage = ${stage})`,
    )
    .orderBy('member.born_on')
    .orderBy('member.id')
    .limit(limit)
    .forUpdate('member')
    .skipLocked()
    .execute()
}

export async function insertTold(
  trx: Transaction,
  rows: readonly { readonly member_id: string; readonly stage: AgeOutStage; readonly told_at: Date }[],
): Promise<void> {
  await trx
    .insertInto('member_age_out_notice')
    .values([...rows])
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
