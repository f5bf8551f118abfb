import type { MemberFacts } from '@qingtuan/domain/data-quality/member-checks'
import type { OrganizationFacts } from '@qingtuan/domain/data-quality/organization-checks'
import { sql } from 'kysely'
import type { KyselyDatabase } from '../../../platform/database/database.ts'

export interface CheckedMember extends MemberFacts {
  readonly id: string
  readonly organizationId: number
  readonly path: string
}

/** What the checks ask of some members, in one statement. */
export async function readMemberFacts(
  database: KyselyDatabase,
  ids: readonly string[],
): Promise<CheckedMember[]> {
  const { rows } = await sql<CheckedMember>`
    select member.id, member.organization_id as "organizationId", member.org_path as path, status, number,
      number_disputed as "numberDisputed", joined_on as "joinedOn", member.born_on as "bornOn",
      person.document_kind as "documentKind", person.document_needs_review as "documentNeedsReview",
      record_complete as "recordComplete",
      exists (select from member as twin
        where twin.name = member.name and twin.born_on = member.born_on and twin.id <> member.id
          and twin.status <> 'left') as "hasTwin",
      person.recorded_phone_index is not null or exists (
        select from account join phone_binding on phone_binding.account_id = account.id
        where account.person_id = person.id and phone_binding.ended_at is null) as "hasPhone",
      person.recorded_phone_index is not null and exists (select from person as other
        where other.recorded_phone_index = person.recorded_phone_index and other.id <> person.id) as "sharesPhone",
      exists (select from cadre_post where cadre_post.person_id = person.id and state = 'active') as "holdsPost"
    from member join person on person.id = member.person_id
    where member.id = any(${[...ids]}::uuid[])`.execute(database)
  return rows
}

/** The next members in the order of their ids; the walk through all of them. */
export async function nextMemberIds(
  database: KyselyDatabase,
  after: string | null,
  limit: number,
): Promise<string[]> {
  let query = database.selectFrom('member').select('id').orderBy('id').limit(limit)
  if (after !== null) query = query.where('id', '>', after)
  return (await query.execute()).map(({ id }) => id)
}

/** Members to whom something happened between two instants. */
export async function readChangedMembers(
  database: KyselyDatabase,
  { from, until }: { readonly from: Date; readonly until: Date },
): Promise<string[]> {
  const rows = await database
    .selectFrom('member_event')
    .select('member_id')
    .distinct()
    .where('at', '>=', from)
    .where('at', '<', until)
    .execute()
  return rows.map(({ member_id }) => member_id)
}

export interface CheckedOrganization extends OrganizationFacts {
  readonly id: number
  readonly path: string
}

/** What the checks ask of the organizations with ids in a range. */
export async function readOrganizationFacts(
  database: KyselyDatabase,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<CheckedOrganization[]> {
  const { rows } = await sql<CheckedOrganization>`
    select id, path, kind, status,
      (select count(*)::integer from member
        where member.organization_id = organization.id and member.status <> 'left') as members,
      secretary_name is not null or exists (select from cadre_post
        where cadre_post.organization_id = organization.id and post = 'secretary' and state = 'active')
        as "hasSecretary",
      contact_name is not null and contact_phone_index is not null as "hasContact"
    from organization where id > ${after} order by id limit ${limit}`.execute(database)
  return rows
}
