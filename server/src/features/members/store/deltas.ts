import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Transaction } from '../../../platform/database/database.ts'
import { writeLast } from '../../../platform/database/write-last.ts'
import type { Member } from './members.ts'
import type { Predicate } from './name-search.ts'

/** What the figures count a member by. */
export type Counted = Pick<
  Member,
  | 'org_path'
  | 'status'
  | 'sex'
  | 'born_on'
  | 'joined_on'
  | 'education_highest'
  | 'ethnic_group'
  | 'record_complete'
>

/** Whether a change of a member is one of the figures, too. */
export function isCountedElsewhere(before: Counted, after: Counted): boolean {
  return JSON.stringify(groupOf(before)) !== JSON.stringify(groupOf(after))
}

/** Announces a change of the figures; a job folds it into the totals. */
export async function insertDelta(trx: Transaction, member: Counted, amount: number): Promise<void> {
  await writeLast(
    trx,
    trx.insertInto('member_count_delta').values({ id: newId(), ...groupOf(member), amount }),
  )
}

/** The same for all members that a condition finds: once with −1 before they change, once with 1 after. */
export async function insertDeltasOf(trx: Transaction, where: Predicate, amount: 1 | -1): Promise<void> {
  await sql`
    insert into member_count_delta
      (id, org_path, status, sex, birth_year, education, ethnic_group, joined_month, complete, amount)
    select gen_random_uuid(), org_path, status, sex, extract(year from born_on)::integer,
           coalesce(education_highest, ''), coalesce(ethnic_group, ''), to_char(joined_on, 'YYYY-MM'),
           record_complete, ${amount} * count(*)::integer
    from member where ${where}
    group by 2, 3, 4, 5, 6, 7, 8, 9`.execute(trx)
}

function groupOf(member: Counted) {
  return {
    org_path: member.org_path,
    status: member.status,
    sex: member.sex,
    birth_year: Number(member.born_on.slice(0, 4)),
    education: member.education_highest ?? '',
    ethnic_group: member.ethnic_group ?? '',
    joined_month: member.joined_on.slice(0, 7),
    complete: member.record_complete,
  }
}
