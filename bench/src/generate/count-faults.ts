import type { Pool, PoolClient } from 'pg'

/** Groups whose kept count differs from a recount of the members, over every organization; 0 is right. */
export async function countFaults(pool: Pool | PoolClient): Promise<number> {
  const { rows } = await pool.query<{ faults: number }>(`
    WITH recount AS (
      SELECT superior::integer AS organization_id, status, sex, extract(year FROM born_on)::integer AS birth_year,
             count(*)::integer AS amount
      FROM member, unnest(string_to_array(rtrim(org_path, '.'), '.')) AS superior
      GROUP BY 1, 2, 3, 4)
    SELECT count(*)::integer AS faults
    FROM recount FULL JOIN member_count AS kept USING (organization_id, status, sex, birth_year)
    WHERE recount.amount IS DISTINCT FROM kept.amount`)
  return rows[0]?.faults ?? 0
}
