import type { HealthMark } from '@qingtuan/domain/organizations/health'
import {
  BRANCH_MEMBERS_MAXIMUM,
  BRANCH_MEMBERS_MINIMUM,
  HEALTH_MARKS,
  inactiveSince,
} from '@qingtuan/domain/organizations/health'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'

/** What the state of health is read from, beside the organization's own row. */
export interface HealthSources {
  readonly now: Date
  /** How many members stand on the roll of the organization whose id is in this column. */
  readonly rollSize: (column: string) => RawBuilder<number>
}

/** By the shared account; null when there was none. */
export const LAST_LOG_IN = sql<Date | null>`(
  select max(session.created_at) from session join account on account.id = session.account_id
  where account.organization_id = organization.id)`

/** Anything that was done in its name, by whomever. */
const LAST_ACT = sql<Date | null>`(
  select audit_entry.at from audit_entry where audit_entry.organization_id = organization.id
  order by audit_entry.id desc limit 1)`

const NEVER = sql<boolean>`(${LAST_LOG_IN} is null and ${LAST_ACT} is null)`

/** One condition for each mark, beside a row of `organization`. */
export function healthConditions({
  now,
  rollSize,
}: HealthSources): Readonly<Record<HealthMark, RawBuilder<boolean>>> {
  const active = sql<boolean>`organization.status = 'active'`
  const branch = sql<boolean>`${active} and organization.kind = 'branch'`
  const size = rollSize('organization.id')
  return {
    tooFewMembers: sql`(${branch} and ${size} < ${BRANCH_MEMBERS_MINIMUM})`,
    tooManyMembers: sql`(${branch} and ${size} > ${BRANCH_MEMBERS_MAXIMUM})`,
    noSecretary: sql`(${active} and organization.secretary_name is null)`,
    noContact: sql`(${active}
      and (organization.contact_name is null or organization.contact_phone_box is null))`,
    neverLoggedIn: sql`(organization.status <> 'archived' and ${NEVER})`,
    inactive: sql`(${active} and not ${NEVER}
      and greatest(${LAST_LOG_IN}, ${LAST_ACT}) < ${inactiveSince(now)})`,
  }
}

/** All marks of a row, in the order of the domain. */
export function healthMarks(sources: HealthSources): RawBuilder<HealthMark[]> {
  const conditions = healthConditions(sources)
  const marks = HEALTH_MARKS.map((mark) => sql`case when ${conditions[mark]} then ${mark}::text end`)
  return sql<HealthMark[]>`array_remove(array[${sql.join(marks)}], null)`
}
