import type { PostFilter } from '@qingtuan/contract/cadres/posts'
import { TERM_REMINDER_DAYS } from '@qingtuan/domain/cadres/appointment'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import { addDays } from '@qingtuan/domain/shared/calendar-date'
import { sql } from 'kysely'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import { anyOf, waysToName } from '../../members/index.ts'
import { withinSubtree } from '../../organizations/index.ts'

export interface ListWish {
  readonly filter: PostFilter
  /** The organization that asks. */
  readonly askedBy: number
  /** Of the subtree to look at: its own, or the part that the filter names. */
  readonly path: string
  readonly today: CalendarDate
  /** The last row of the page before. */
  readonly after: { readonly id: string } | null
  readonly limit: number
}

/** Posts with the names of holder and organization. */
export function selectPosts(database: KyselyDatabase) {
  return database
    .selectFrom('cadre_post')
    .innerJoin('person', 'person.id', 'cadre_post.person_id')
    .innerJoin('organization', 'organization.id', 'cadre_post.organization_id')
    .leftJoin('member', 'member.person_id', 'cadre_post.person_id')
    .selectAll('cadre_post')
    .select(['person.name', 'organization.short_name', 'organization.parent_id', 'member.id as member_id'])
}

export type PostRow = Awaited<ReturnType<ReturnType<typeof selectPosts>['execute']>>[number]

export async function findPostRow(database: KyselyDatabase, id: string): Promise<PostRow | null> {
  return (await selectPosts(database).where('cadre_post.id', '=', id).executeTakeFirst()) ?? null
}

/** The posts of a person within a subtree, latest first. */
export function findPostRowsOf(
  database: KyselyDatabase,
  { personId, path }: { readonly personId: string; readonly path: string },
): Promise<PostRow[]> {
  return selectPosts(database)
    .where('cadre_post.person_id', '=', personId)
    .where(withinSubtree('cadre_post.org_path', path))
    .orderBy('cadre_post.id', 'desc')
    .execute()
}

/** One page, latest first. */
export function listPostRows(database: KyselyDatabase, wish: ListWish): Promise<PostRow[]> {
  const { filter, after, askedBy } = wish
  let query = selectPosts(database)
    .where(withinSubtree('cadre_post.org_path', wish.path))
    .where(shownBy(wish))
  if (filter.scope === 'own' && filter.organizationId === undefined)
    query = query.where('cadre_post.organization_id', '=', askedBy)
  if (filter.scope === 'waiting') query = query.where('organization.parent_id', '=', askedBy)
  if (filter.post) query = query.where('cadre_post.post', '=', filter.post)
  if (filter.memberId) query = query.where('member.id', '=', filter.memberId)
  if (filter.text) query = query.where(isCalled(filter.text))
  if (after) query = query.where('cadre_post.id', '<', after.id)
  return query.orderBy('cadre_post.id', 'desc').limit(wish.limit).execute()
}

const NAME = { name: 'person.name', pinyin: 'person.name_py', initials: 'person.name_initials' }

/** As in the roll, and by any part of the name. */
function isCalled(text: string) {
  return sql<boolean>`(${anyOf(waysToName(NAME, text))} or position(${text} in person.name) > 0)`
}

function shownBy({ filter, today }: ListWish) {
  const conditions = {
    living: sql<boolean>`cadre_post.state <> 'ended'`,
    proposed: sql<boolean>`cadre_post.state = 'proposed'`,
    active: sql<boolean>`cadre_post.state = 'active'`,
    access: sql<boolean>`cadre_post.console_access`,
    ending: sql<boolean>`cadre_post.state = 'active' and cadre_post.term_ends_on <= ${addDays(today, TERM_REMINDER_DAYS)}`,
    overdue: sql<boolean>`cadre_post.state = 'active' and cadre_post.term_ends_on < ${today}`,
    ended: sql<boolean>`cadre_post.state = 'ended'`,
  } as const
  return filter.scope === 'waiting' ? conditions.proposed : sql<boolean>`(${conditions[filter.shown]})`
}

/** Proposals of direct subordinates, and own terms that end within the time of the reminder or are over. */
export async function countWaitingPosts(
  database: KyselyDatabase,
  { organizationId, today }: { readonly organizationId: number; readonly today: CalendarDate },
): Promise<{ toConfirm: number; ending: number }> {
  const toConfirm = database
    .selectFrom('cadre_post')
    .innerJoin('organization', 'organization.id', 'cadre_post.organization_id')
    .where('organization.parent_id', '=', organizationId)
    .where('cadre_post.state', '=', 'proposed')
  const ending = database
    .selectFrom('cadre_post')
    .where('organization_id', '=', organizationId)
    .where('state', '=', 'active')
    .where('term_ends_on', '<=', addDays(today, TERM_REMINDER_DAYS))
  const [proposals, terms] = await Promise.all([
    toConfirm.select((expression) => expression.fn.countAll<number>().as('count')).executeTakeFirstOrThrow(),
    ending.select((expression) => expression.fn.countAll<number>().as('count')).executeTakeFirstOrThrow(),
  ])
  return { toConfirm: Number(proposals.count), ending: Number(terms.count) }
}

/** All posts of a person, latest first. */
export function findOwnPostRows(database: KyselyDatabase, personId: string): Promise<PostRow[]> {
  const query = selectPosts(database).where('cadre_post.person_id', '=', personId)
  return query.orderBy('cadre_post.id', 'desc').execute()
}
