import type { Part } from '@qingtuan/domain/organizations/subtree-as-of'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import { sql } from 'kysely'
import { withinParts } from '../../organizations/index.ts'
import type { Predicate } from './name-search.ts'

/** The end of an earlier day, and what stood under the top of a roll then. */
export interface AsOf {
  readonly day: CalendarDate
  /** Behind that day’s last instant. */
  readonly at: Date
  readonly parts: readonly Part[]
}

/** What brings a membership into an organization, or ends it. */
const PLACING = sql`kind in ('admitted', 'imported', 'transferred', 'returned', 'floated', 'left', 'sentOut')`
const TRANSFER = sql`kind in ('transferStarted', 'transferStopped')`

/**
 * Status and organization of the membership beside it, as its timeline tells them: a row without a status where it had
 * not begun. Who left by a date earlier than the day it was written down on, had left on that date. An archived
 * organization’s members were with its superior.
 */
export function pastOf({ at, day }: AsOf) {
  return sql<{ status: string | null; organization_id: number | null }>`(select
      case when last_kind = 'transferStarted' then 'transferring' when placed_by in ('left', 'sentOut') then 'left'
        when placed_by = 'floated' then 'floating' when placed_by is not null then 'active' end as status,
      case when placed_by = 'floated' then (select parent_id from organization where id = placed_in)
        else placed_in end as organization_id
    from (select (array_agg(kind order by at desc, id desc) filter (where ${PLACING}))[1] as placed_by,
        (array_agg(organization_id order by at desc, id desc) filter (where ${PLACING}))[1] as placed_in,
        (array_agg(kind order by at desc, id desc) filter (where ${PLACING} or ${TRANSFER}))[1] as last_kind
      from member_event where member_event.member_id = member.id
        and (at < ${at} or (kind = 'left' and details #>> '{leftOn,1}' <= ${day}))) as told)`
}

/** On the roll of these parts then; those who had left only where they are asked for. */
function wasThere(asOf: AsOf, status: string | undefined): Predicate {
  const asked = status === undefined ? sql`past.status <> 'left'` : sql`past.status = ${status}`
  return sql`exists (select from ${pastOf(asOf)} as past join organization as spot on spot.id = past.organization_id
    where ${asked} and ${withinParts('spot.path', asOf.parts)})`
}

/**
 * Where those are found who were on a roll: among those who are there now, in the order of an index, and among the few
 * who have gone elsewhere since, by the organizations in which something happened to them.
 */
export function sourcesAsOf(asOf: AsOf, status: string | undefined): Predicate[] {
  const { at, parts } = asOf
  const here = withinParts('member.org_path', parts)
  const there = sql`member.admitted_at < ${at} and ${wasThere(asOf, status)}`
  return [
    sql`${here} and ${there}`,
    sql`not ${here} and member.id in (select member_id from member_event
        where at >= ${at} and kind in ('admitted', 'transferred', 'floated', 'returned'))
      and member.id in (select member_id from member_event join organization on organization.id = organization_id
        where at < ${at} and ${withinParts('organization.path', parts)})
      and ${there}`,
  ]
}
