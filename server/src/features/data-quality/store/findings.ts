import type { Check, MemberFinding } from '@qingtuan/domain/data-quality/check'
import type { Expression, SqlBool } from 'kysely'
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Transaction } from '../../../platform/database/database.ts'

/** What the checks say of one membership or organization. */
export interface Found {
  readonly memberId: string | null
  readonly organizationId: number
  readonly path: string
  readonly checks: readonly Check[]
}

/** Brings the findings of some members into line with what the checks say of them now. */
export async function saveMemberFindings(trx: Transaction, found: readonly Found[], at: Date): Promise<void> {
  const ids = found.flatMap(({ memberId }) => memberId ?? [])
  await sql`
    update finding set state = 'fixed', fixed_at = ${at}
    where member_id = any(${ids}::uuid[]) and state <> 'fixed'
      and not exists (select from ${present(found)} where present.member_id = finding.member_id
        and present.check_kind = finding.check_kind)`.execute(trx)
  await sql`
    insert into finding (id, check_kind, member_id, organization_id, org_path, state, since)
    select present.id, check_kind, member_id, organization_id, org_path, 'open', ${at} from ${present(found)}
    on conflict (member_id, check_kind) where member_id is not null do update
    set organization_id = excluded.organization_id, org_path = excluded.org_path,
        ${reopened}
    where finding.state = 'fixed' or finding.org_path <> excluded.org_path`.execute(trx)
}

/** The same for organizations themselves. */
export async function saveOrganizationFindings(
  trx: Transaction,
  found: readonly Found[],
  at: Date,
): Promise<void> {
  const ids = found.map(({ organizationId }) => organizationId)
  await sql`
    update finding set state = 'fixed', fixed_at = ${at}
    where member_id is null and organization_id = any(${ids}::integer[]) and state <> 'fixed'
      and not exists (select from ${present(found)} where present.organization_id = finding.organization_id
        and present.check_kind = finding.check_kind)`.execute(trx)
  await sql`
    insert into finding (id, check_kind, member_id, organization_id, org_path, state, since)
    select present.id, check_kind, null, organization_id, org_path, 'open', ${at} from ${present(found)}
    on conflict (organization_id, check_kind) where member_id is null do update
    set org_path = excluded.org_path, ${reopened}
    where finding.state = 'fixed' or finding.org_path <> excluded.org_path`.execute(trx)
}

/** What was mended and is wrong again begins anew; what only moved keeps its state. */
const reopened = sql`
  state = case when finding.state = 'fixed' then 'open' else finding.state end,
  since = case when finding.state = 'fixed' then excluded.since else finding.since end,
  explanation = case when finding.state = 'fixed' then null else finding.explanation end,
  explained_at = case when finding.state = 'fixed' then null else finding.explained_at end,
  explained_by_name = case when finding.state = 'fixed' then null else finding.explained_by_name end,
  fixed_at = null`

function present(found: readonly Found[]) {
  const rows = found.flatMap(({ checks, ...whose }) =>
    checks.map((check) => ({ ...whose, check, id: newId() })),
  )
  return sql`unnest(
    ${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ check }) => check)}::text[],
    ${rows.map(({ memberId }) => memberId)}::uuid[], ${rows.map(({ organizationId }) => organizationId)}::integer[],
    ${rows.map(({ path }) => path)}::text[])
    as present (id, check_kind, member_id, organization_id, org_path)`
}

/** Until when changes have been looked at; the epoch before the first time. */
export async function lockMark(trx: Transaction, name: string): Promise<Date> {
  await sql`insert into check_mark (name, at) values (${name}, 'epoch') on conflict do nothing`.execute(trx)
  const query = trx.selectFrom('check_mark').select('at').where('name', '=', name).forUpdate()
  return (await query.executeTakeFirstOrThrow()).at
}

export async function setMark(trx: Transaction, name: string, at: Date): Promise<void> {
  await trx.updateTable('check_mark').set({ at }).where('name', '=', name).execute()
}

/** As a condition of a list of memberships: something is found of the one whose id stands in a column, and not mended. */
export function findingCondition(finding: MemberFinding, memberIdColumn: string): Expression<SqlBool> {
  const asked = finding === 'any' ? sql`` : sql`and check_kind = ${finding}`
  return sql<SqlBool>`${sql.ref(memberIdColumn)} in (select member_id from finding
    where member_id is not null and state <> 'fixed' ${asked})`
}
