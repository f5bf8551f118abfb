import type { Pool, PoolClient } from 'pg'

interface Definition {
  readonly drop: string
  readonly create: string
}

/** Building an index over rows that are there is several times faster than keeping it while they come. */
export async function withoutIndexes(pool: Pool, work: () => Promise<void>): Promise<void> {
  const [keys, indexes, foreignKeys] = await Promise.all([
    readDefinitions(pool, constraintsQuery, ['p', 'u']),
    readDefinitions(pool, indexesQuery, []),
    readDefinitions(pool, constraintsQuery, ['f']),
  ])
  for (const { drop } of [...foreignKeys, ...indexes, ...keys]) await pool.query(drop)
  await work()
  const client = await pool.connect()
  try {
    await buildFast(client)
    for (const { create } of [...keys, ...indexes, ...foreignKeys]) await client.query(create)
  } finally {
    client.release(true)
  }
}

async function buildFast(client: PoolClient): Promise<void> {
  await client.query("SET maintenance_work_mem = '1GB'")
  await client.query('SET max_parallel_maintenance_workers = 2')
}

const constraintsQuery = `
  SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop,
         format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS create
  FROM pg_constraint
  WHERE connamespace = 'public'::regnamespace AND contype::text = ANY ($1)
    AND conrelid <> 'schema_migration'::regclass
  ORDER BY oid`

const indexesQuery = `
  SELECT format('DROP INDEX %s', indexrelid::regclass) AS drop, pg_get_indexdef(indexrelid) AS create
  FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
  WHERE relnamespace = 'public'::regnamespace AND indrelid <> 'schema_migration'::regclass
    AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u'))
    AND $1::text[] IS NOT NULL
  ORDER BY indexrelid`

async function readDefinitions(pool: Pool, query: string, kinds: string[]): Promise<Definition[]> {
  return (await pool.query<Definition>(query, [kinds])).rows
}
