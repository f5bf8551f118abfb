import type { Pool } from 'pg'

/** Members of each generated branch. */
export const CROWD_IN_BRANCH = 25
const BRANCHES_IN_DISTRICT = 200
const DISTRICTS = 10
const BRANCHES = DISTRICTS * BRANCHES_IN_DISTRICT
export const CROWD = BRANCHES * CROWD_IN_BRANCH

/**
 * A city of ten districts with 200 branches each: 50,000 members, with figures folded and statistics taken.
 * Paths: city `1.`, districts `1.2.` to `1.11.`, branches below them from 1001 on.
 */
export async function plantCrowd(pool: Pool): Promise<void> {
  for (const statement of STATEMENTS) await pool.query(statement)
}

const ORGANIZATION = `insert into organization
  (id, parent_id, path, kind, status, full_name, short_name, name_py, area_code, created_at, completed_at)`
const REST = `'active', '团组织第' || n || '号', n::text, 'zuzhi', '110108', '2026-01-01', '2026-01-01'`

/** 40 surnames that spread over the alphabet, so that a prefix finds a fortieth. */
const SURNAME = `(array['安an','白bai','蔡cai','曹cao','陈chen','程cheng','崔cui','邓deng','丁ding','董dong',
  '杜du','范fan','方fang','冯feng','傅fu','高gao','郭guo','韩han','何he','胡hu','黄huang','贾jia','江jiang','金jin',
  '李li','林lin','刘liu','卢lu','马ma','孟meng','潘pan','钱qian','任ren','沈shen','宋song','孙sun','王wang','魏wei',
  '张zhang','赵zhao'])[1 + (n * 7919) % 40]`

const STATEMENTS = [
  `${ORGANIZATION} select n, null, '1.', 'leadingBody', ${REST} from generate_series(1, 1) n`,
  `${ORGANIZATION} select n, 1, '1.' || n || '.', 'leadingBody', ${REST} from generate_series(2, ${DISTRICTS + 1}) n`,
  `${ORGANIZATION}
   select n, 2 + (n - 1001) / ${BRANCHES_IN_DISTRICT}, '1.' || 2 + (n - 1001) / ${BRANCHES_IN_DISTRICT} || '.' || n || '.',
          'branch', ${REST}
   from generate_series(1001, 1000 + ${BRANCHES}) n`,
  `insert into person (id, name, document_kind, document_box, document_needs_review, born_on, sex, created_at)
   select lpad(to_hex(n), 32, '0')::uuid, left(${SURNAME}, 1) || '若' || translate(n::text, '0123456789', '零一二三四五六七八九'), 'passport', '', true,
          date '1998-01-01' + n % 4000, (array['male', 'female'])[1 + n % 2], '2026-01-01'
   from generate_series(1, ${CROWD}) n`,
  `insert into member (id, person_id, organization_id, org_path, status, name, name_py, name_initials, sex, born_on,
     joined_on, joined_on_precision, number, admitted_at, ethnic_group, political_status, education_full_time,
     education_highest, household_area, in_school, graduation_year, number_disputed, floating_since)
   select person.id, person.id, organization.id, organization.path,
          (array['active', 'active', 'active', 'floating'])[1 + n % 4], person.name,
          substr(surname, 2) || 'ruo', substr(surname, 2, 1) || 'r', person.sex, person.born_on,
          date '2014-01-01' + n % 3000, 'day', 'N' || n, timestamptz '2026-01-01' + n * interval '1 second',
          case when n % 500 = 0 then '04' else '01' end, case when n % 1000 = 0 then '07' else '03' end, '60', '60',
          case when n % 2000 = 0 then null else '110108' end, n % 3 = 0,
          case when n % 10 = 0 then 2025 + n % 40 / 10 end, n % 5000 = 0, '2026-01-01'
   from (select n, ${SURNAME} as surname from generate_series(1, ${CROWD}) n) as crowd
   join person on person.id = lpad(to_hex(n), 32, '0')::uuid
   join organization on organization.id = 1001 + n % ${BRANCHES}`,
  // One in 199 was in the next branch until June; everybody’s record has been edited once.
  `insert into member_event (id, member_id, kind, at, organization_id, by_name)
   select gen_random_uuid(), member.id, kind, told.at, 1001 + (organization_id - 1001 + further) % ${BRANCHES}, ''
   from member join lateral (select ('x' || right(member.id::text, 8))::bit(32)::integer as n) as numbered on true
   join lateral (values ('admitted', admitted_at, case when n % 199 = 0 then 1 else 0 end, true),
     ('edited', timestamptz '2026-03-01', 0, true), ('transferred', timestamptz '2026-06-01', 0, n % 199 = 0))
     as told(kind, at, further, is_so) on is_so`,
  `insert into finding (id, check_kind, member_id, organization_id, org_path, state, since)
   select gen_random_uuid(), check_kind, id, organization_id, org_path, 'open', '2026-03-02'
   from member, unnest(array['joinAge', 'phoneMissing']) as check_kind
   where number like '%000' or number like '%0' and check_kind = 'phoneMissing'`,
  `insert into member_count (organization_id, status, sex, birth_year, amount)
   select split.id::integer, status, sex, extract(year from born_on)::integer, count(*)
   from member, unnest(string_to_array(rtrim(org_path, '.'), '.')) as split(id) group by 1, 2, 3, 4`,
  `insert into member_figure (organization_id, figure, value, amount)
   select split.id::integer, trait.figure, trait.value, count(*)
   from member, unnest(string_to_array(rtrim(org_path, '.'), '.')) as split(id),
     lateral (values ('education', education_highest), ('ethnicGroup', ethnic_group),
       ('joinedMonth', to_char(joined_on, 'YYYY-MM')), ('complete', record_complete::text)) as trait(figure, value)
   group by 1, 2, 3`,
  'vacuum analyze',
]
