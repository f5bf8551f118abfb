import type { Pool } from 'pg'
import type { DatabaseLog } from './database-log.ts'
import { DatabaseStartError } from './start-error.ts'

const oldestMajor = 15
const newestTriedMajor = 18

interface ServerFacts {
  version: string
  major: number
  encoding: string
  collation: string
  bytewise: boolean
}

const factsQuery = `
  SELECT current_setting('server_version') AS version,
         current_setting('server_version_num')::int / 10000 AS major,
         current_setting('server_encoding') AS encoding,
         (SELECT datcollate FROM pg_database WHERE datname = current_database()) AS collation`

// Asked by behaviour, not by name: capitals before small letters, signs by code, and a character
// beyond U+FFFF last. The tree's ranges of paths rely on it. Only UTF8 can hold the question.
const bytewiseQuery = `
  SELECT string_agg(word, ' ' ORDER BY word) = string_agg(word, ' ' ORDER BY word COLLATE "C") AS bytewise
    FROM unnest(ARRAY['1.42.', '1.42/', '1.4', 'a', 'B', 'b a', 'ba', 'é', '中', '\uFF5E', '𠀀']) word`

/** Throws DatabaseStartError, saying what to do, when the server cannot hold our data as we need it. */
export async function assertUsable(pool: Pool, log: DatabaseLog): Promise<void> {
  const facts = await readFacts(pool)
  const fault = faultOf(facts)
  if (fault) throw new DatabaseStartError(fault)
  if (facts.major > newestTriedMajor) {
    log.warn(
      { version: facts.version },
      `PostgreSQL ${facts.version} is newer than ${newestTriedMajor}, the newest this release was tested with`,
    )
  }
}

async function readFacts(pool: Pool): Promise<ServerFacts> {
  const { rows } = await pool.query<Omit<ServerFacts, 'bytewise'>>(factsQuery)
  const facts = rows[0]
  if (!facts) throw new DatabaseStartError('The database did not describe itself.')
  if (facts.encoding !== 'UTF8') return { ...facts, bytewise: false }
  const order = await pool.query<{ bytewise: boolean }>(bytewiseQuery)
  return { ...facts, bytewise: order.rows[0]?.bytewise === true }
}

/** Why these facts rule a server out, and the remedy; undefined when they do not. */
export function faultOf({ major, version, encoding, collation, bytewise }: ServerFacts): string | undefined {
  if (major < oldestMajor) {
    return `PostgreSQL ${version} is too old: use ${oldestMajor} to ${newestTriedMajor}.`
  }
  if (encoding === 'UTF8' && bytewise) return undefined
  return (
    `The database must hold UTF8 and sort by bytes; it holds ${encoding} and sorts by ${collation}. ` +
    "Make it anew: CREATE DATABASE qingtuan TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8' " +
    "(or LOCALE 'C' where C.UTF-8 is unknown), restore the data into it, and point DATABASE_URL at it."
  )
}
