import type { GraduateState } from '@qingtuan/domain/graduations/answer'
import { GRADUATE_STATES, OPEN_QUESTIONS } from '@qingtuan/domain/graduations/answer'
import { sql } from 'kysely'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { withinSubtree } from '../../organizations/index.ts'

/** `graduateState` of the domain, as the database says it; one table test holds the two together. */
export const stateOf = sql<GraduateState>`case
  when member.status = 'left' then 'gone'
  when member.status = 'transferring' then 'underway'
  when member.organization_id <> graduate.organization_id
    and not (member.status = 'floating' and asked_in.status = 'archived') then 'gone'
  else coalesce(graduate.answer, 'unanswered') end`

export interface Reach {
  readonly seasonId: string
  readonly path: string
}

/** Who was asked in a part of the tree, beside the membership of today and the branch of then. */
export function graduatesIn(database: KyselyDatabase, { seasonId, path }: Reach) {
  return database
    .selectFrom('graduate')
    .innerJoin('member', 'member.id', 'graduate.member_id')
    .innerJoin('organization as asked_in', 'asked_in.id', 'graduate.organization_id')
    .where('graduate.season_id', '=', seasonId)
    .where(withinSubtree('asked_in.path', path))
}

/** Asks whoever graduates in the year, stands on a roll of the subtree and was not asked before. */
export async function insertGraduates(
  trx: Transaction,
  { seasonId, path, year, now }: Reach & { readonly year: number; readonly now: Date },
) {
  const { rows } = await sql<{ personId: string; organizationId: number }>`
    insert into graduate (season_id, member_id, organization_id, asked_at)
    select ${seasonId}, id, organization_id, ${now}
    from member
    where graduation_year = ${year} and status <> 'left' and ${withinSubtree('org_path', path)}
    on conflict (season_id, member_id) do nothing
    returning
      (select person_id from member where member.id = graduate.member_id) as "personId",
      organization_id as "organizationId"`.execute(trx)
  return rows
}

export type Figures = Record<GraduateState, number>

export const noFigures = (): Figures => {
  const entries = GRADUATE_STATES.map((state) => [state, 0] as const)
  return Object.fromEntries(entries) as Figures
}

export const figuresQuery = (database: KyselyDatabase, reach: Reach) =>
  graduatesIn(database, reach)
    .select([stateOf.as('state'), (count) => count.fn.countAll<string>().as('amount')])
    .groupBy(stateOf)

export async function readFigures(database: KyselyDatabase, reach: Reach): Promise<Figures> {
  const rows = await figuresQuery(database, reach).execute()
  const figures = noFigures()
  for (const { state, amount } of rows) figures[state] = Number(amount)
  return figures
}

export interface Wish extends Reach {
  readonly state?: GraduateState | undefined
  readonly organizationId?: number | undefined
  readonly memberId?: string | undefined
  readonly after: string | null
  readonly limit: number
}

export function graduatesQuery(database: KyselyDatabase, wish: Wish) {
  let query = graduatesIn(database, wish)
  if (wish.state) query = query.where(sql<boolean>`${stateOf} = ${wish.state}`)
  if (wish.organizationId) query = query.where('graduate.organization_id', '=', wish.organizationId)
  if (wish.memberId) query = query.where('graduate.member_id', '=', wish.memberId)
  if (wish.after) query = query.where('graduate.member_id', '>', wish.after)
  return query
    .select(['graduate.member_id as memberId', 'member.name', 'member.number', 'member.status'])
    .select(['asked_in.id as organizationId', 'asked_in.short_name as shortName'])
    .select(['member.org_path as memberPath', stateOf.as('state'), 'graduate.reason'])
    .select([
      'graduate.answered_at as answeredAt',
      'graduate.answered_by as answeredBy',
      'graduate.reminded_at as remindedAt',
    ])
    .orderBy('graduate.member_id')
    .limit(wish.limit)
}

export const listGraduateRows = (database: KyselyDatabase, wish: Wish) =>
  graduatesQuery(database, wish).execute()

export type GraduateRow = Awaited<ReturnType<typeof listGraduateRows>>[number]

export interface Reminding extends Reach {
  readonly memberIds?: readonly string[] | undefined
  /** Whoever was reminded since has had today’s. */
  readonly since: Date
  readonly now: Date
}

/**
 * Holds those who are asked, in every season that asks them, until the end of the transaction: who was reminded
 * today is read by a statement that begins after it, so that of two reminders at once the later sees the other.
 */
async function holdGraduates(trx: Transaction, wish: Reminding): Promise<void> {
  let asked = graduatesIn(trx, wish).select('graduate.member_id')
  if (wish.memberIds) asked = asked.where('graduate.member_id', 'in', wish.memberIds)
  await trx
    .selectFrom('graduate')
    .select('member_id')
    .where('member_id', 'in', asked)
    .orderBy('member_id')
    .orderBy('season_id')
    .forUpdate()
    .execute()
}

/** Notes a reminder for each whose answer is open and whom no season reminded today, and answers whom it goes to. */
export async function markReminded(trx: Transaction, wish: Reminding): Promise<{ personId: string }[]> {
  await holdGraduates(trx, wish)
  let due = graduatesIn(trx, wish)
    .where(sql<boolean>`${stateOf} in (${sql.join(OPEN_QUESTIONS)})`)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('graduate as reminded')
            .select('reminded.member_id')
            .whereRef('reminded.member_id', '=', 'graduate.member_id')
            .where('reminded.reminded_at', '>=', wish.since),
        ),
      ),
    )
  if (wish.memberIds) due = due.where('graduate.member_id', 'in', wish.memberIds)
  const rows = await due.select(['graduate.member_id as memberId', 'member.person_id as personId']).execute()
  if (rows.length > 0)
    await sql`
      update graduate set reminded_at = ${wish.now}
      where season_id = ${wish.seasonId}
        and member_id = any(${rows.map(({ memberId }) => memberId)}::uuid[])`.execute(trx)
  return rows
}
