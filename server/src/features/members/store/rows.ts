import type { KyselyDatabase } from '../../../platform/database/database.ts'
import { plannedOnce } from '../../../platform/database/planned-once.ts'
import { withinSubtree } from '../../organizations/index.ts'

/** Members with the short name of their branch. */
export function selectRows(database: KyselyDatabase) {
  return database
    .selectFrom('member')
    .innerJoin('organization', 'organization.id', 'member.organization_id')
    .select([
      'member.id',
      'member.person_id',
      'member.name',
      'member.name_py',
      'member.sex',
      'member.born_on',
    ])
    .select(['member.joined_on', 'member.joined_on_precision', 'member.number', 'member.status'])
    .select(['member.admitted_at', 'member.organization_id', 'member.org_path', 'organization.short_name'])
    .select(['member.number_disputed', 'member.floating_since', 'member.left_at', 'member.left_reason'])
    .select(['member.ethnic_group', 'member.political_status', 'member.education_full_time'])
    .select([
      'member.education_highest',
      'member.in_school',
      'member.graduation_year',
      'member.household_area',
    ])
    .select(['member.employer_or_school', 'member.occupation', 'member.email', 'member.card_number'])
    .select(['member.party_joined_on', 'member.volunteer_registered_on'])
}

export type MemberRow = Awaited<ReturnType<ReturnType<typeof selectRows>['execute']>>[number]

/** A member inside a subtree. */
export async function findInSubtree(
  database: KyselyDatabase,
  { id, path }: { id: string; path: string },
): Promise<MemberRow | null> {
  const query = selectRows(database).where('member.id', '=', id)
  const found = query.where(withinSubtree('member.org_path', path)).modifyEnd(plannedOnce)
  return (await found.executeTakeFirst()) ?? null
}

/** The names of some members of a subtree, by member. */
export async function readMemberNames(
  database: KyselyDatabase,
  { ids, path }: { ids: readonly string[]; path: string },
): Promise<Map<string, string>> {
  const rows = await database
    .selectFrom('member')
    .select(['id', 'name'])
    .where('id', 'in', ids)
    .where(withinSubtree('org_path', path))
    .execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}

/** The membership of a person. */
export async function findOfPerson(database: KyselyDatabase, personId: string): Promise<MemberRow | null> {
  const query = selectRows(database).where('member.person_id', '=', personId)
  return (await query.executeTakeFirst()) ?? null
}

/** What happened to a membership, oldest first. */
export function readTimeline(database: KyselyDatabase, memberId: string) {
  return database
    .selectFrom('member_event as event')
    .innerJoin('organization', 'organization.id', 'event.organization_id')
    .select(['event.kind', 'event.at', 'event.by_name', 'event.note', 'event.details'])
    .select(['event.organization_id', 'organization.short_name'])
    .where('event.member_id', '=', memberId)
    .orderBy('event.id')
    .modifyEnd(plannedOnce)
    .execute()
}
