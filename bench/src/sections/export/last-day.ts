import pg from 'pg'
import type { WorldDatabase } from '../../database/world-database.ts'

/** The day of joining up to which about so many members have joined. */
export async function lastDayOf({ settings }: WorldDatabase, members: number): Promise<string> {
  const client = new pg.Client({ connectionString: settings.DATABASE_URL })
  await client.connect()
  try {
    const { rows } = await client.query<{ day: string }>(
      'SELECT joined_on::text AS day FROM member ORDER BY joined_on OFFSET $1 LIMIT 1',
      [members - 1],
    )
    if (!rows[0]) throw new Error('fewer members than are to be exported')
    return rows[0].day
  } finally {
    await client.end()
  }
}
