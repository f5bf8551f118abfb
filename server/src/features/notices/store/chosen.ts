import type { toldMembers, toldOrganizations } from '@qingtuan/contract/notices/announcement'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import type { RollPorts } from '../../members/index.ts'
import { presentMembersQuery } from '../../members/index.ts'
import { withinSubtree } from '../../organizations/index.ts'

export type ToldMembers = z.infer<typeof toldMembers>
export type ToldOrganizations = z.infer<typeof toldOrganizations>

/** Whom an announcement is for. */
export interface Choice {
  readonly sender: { readonly id: number; readonly path: string }
  /** Conditions, and the top of the subtree in which they look; null where no members are told. */
  readonly members: { readonly path: string; readonly filter: ToldMembers } | null
  readonly organizations: ToldOrganizations | null
  /** The day in China, for ages. */
  readonly today: CalendarDate
  readonly ports: RollPorts
}

function chosenMembers(database: KyselyDatabase, { members, today, ports }: Choice): RawBuilder<unknown>[] {
  if (members === null) return []
  const filter = { ...members.filter, sort: 'name', direction: 'up' } as const
  return [sql`${presentMembersQuery(database, { path: members.path, filter, today, ports })}`]
}

function chosenOrganizations({ organizations, sender }: Choice): RawBuilder<unknown>[] {
  if (organizations === null) return []
  const { level, kinds } = organizations
  const where = level === 'direct' ? sql`parent_id = ${sender.id}` : withinSubtree('path', sender.path)
  const ofKinds = kinds.length > 0 ? sql`kind = any(${kinds}::text[])` : sql`true`
  return [
    sql`select null::uuid as person_id, id as organization_id, path from organization
      where ${where} and id <> ${sender.id} and status <> 'archived' and ${ofKinds}`,
  ]
}

/** Everybody chosen: person (null of an organization), organization and its path. */
function chosenBy(database: KyselyDatabase, choice: Choice): RawBuilder<unknown> {
  const parts = [...chosenMembers(database, choice), ...chosenOrganizations(choice)]
  return sql`(${sql.join(parts, sql` union all `)}) as chosen`
}

/** Superiors first; of a branch, itself before its members. */
const IN_ORDER = sql`chosen.path, chosen.person_id nulls first`

export interface ChosenCounts {
  readonly members: number
  readonly organizations: number
  /** Members without an account. */
  readonly withoutAccount: number
}

const COUNTS = sql`count(chosen.person_id)::integer as members,
  count(*) filter (where chosen.person_id is null)::integer as organizations,
  (count(chosen.person_id) - count(account.id))::integer as "withoutAccount"`
const ACCOUNTS = sql`left join account on account.person_id = chosen.person_id and account.closed_at is null`

export async function countChosen(database: KyselyDatabase, choice: Choice): Promise<ChosenCounts> {
  const { rows } = await sql<ChosenCounts>`
    select ${COUNTS} from ${chosenBy(database, choice)} ${ACCOUNTS}`.execute(database)
  return rows[0] ?? { members: 0, organizations: 0, withoutAccount: 0 }
}

/** The first of them, as they are called. */
export async function readFirstChosen(
  database: KyselyDatabase,
  choice: Choice,
  limit: number,
): Promise<{ name: string; organization: string }[]> {
  const { rows } = await sql<{ name: string; organization: string }>`
    select coalesce(person.name, organization.short_name) as name, organization.short_name as organization
    from (select chosen.* from ${chosenBy(database, choice)} order by ${IN_ORDER} limit ${limit}) as chosen
    join organization on organization.id = chosen.organization_id
    left join person on person.id = chosen.person_id
    order by ${IN_ORDER}`.execute(database)
  return rows
}

/** Fixes the receivers in one statement, so that they are those of one instant; answers how many. */
export async function insertReceivers(
  trx: Transaction,
  announcementId: string,
  choice: Choice,
): Promise<ChosenCounts> {
  const { rows } = await sql<ChosenCounts>`
    with chosen as (
      insert into announcement_receiver (announcement_id, place, person_id, organization_id, path)
      select ${announcementId}, row_number() over (order by ${IN_ORDER}), person_id, organization_id, path
      from ${chosenBy(trx, choice)}
      returning person_id
    )
    select ${COUNTS} from chosen ${ACCOUNTS}`.execute(trx)
  return rows[0] ?? { members: 0, organizations: 0, withoutAccount: 0 }
}
