import type { Pool } from 'pg'

/** The figures by one trait each and the numbers of organizations, counted from what has been loaded. */
export async function countFigures(pool: Pool): Promise<void> {
  for (const statement of STATEMENTS) await pool.query(statement)
}

// Branch by branch first: there are far fewer groups of a branch than members to be sent up through eight levels.
const STATEMENTS = [
  `WITH own AS (
     SELECT org_path, trait.figure, trait.value, count(*) AS amount
     FROM member, LATERAL (VALUES ('education', coalesce(education_highest, '')),
       ('ethnicGroup', coalesce(ethnic_group, '')), ('joinedMonth', to_char(joined_on, 'YYYY-MM')),
       ('complete', record_complete::text)) AS trait (figure, value)
     WHERE status <> 'left'
     GROUP BY 1, 2, 3)
   INSERT INTO member_figure (organization_id, figure, value, amount)
   SELECT top::integer, figure, value, sum(amount)::integer
   FROM own, unnest(string_to_array(rtrim(org_path, '.'), '.')) AS top
   GROUP BY 1, 2, 3`,
  `INSERT INTO organization_count (organization_id, kind, amount)
   SELECT top.id::integer, kind, count(*)
   FROM organization, unnest(string_to_array(rtrim(path, '.'), '.')) AS top (id)
   WHERE status <> 'archived' AND top.id <> organization.id::text
   GROUP BY 1, 2`,
]
