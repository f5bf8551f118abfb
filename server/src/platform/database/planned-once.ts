import { createHash } from 'node:crypto'
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import { sql } from 'kysely'
import type pg from 'pg'
import Cursor from 'pg-cursor'

/** The mark itself, for a text that is put together by hand. */
export const PLANNED_ONCE = '/* planned once */'

/**
 * Ends a statement that is asked all the time and finds its rows by a key, or inserts one: a connection has it planned
 * once, and not anew each time, which takes far longer than to find one row. Not for lists, whose best plan hangs on
 * what is asked; nor for `select *`, which fails on the connections that know it once a migration adds a column; nor
 * where the text grows with a list of values.
 */
export const plannedOnce = sql.raw(PLANNED_ONCE)

/** The pool as the query builder sees it: what is to be planned once goes to the database under a name. */
export function namingPool(pool: pg.Pool): PostgresPool {
  return {
    options: pool.options,
    connect: async () => namingClient(await pool.connect()),
    end: () => pool.end(),
  }
}

const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>()

function namingClient(client: pg.PoolClient): PostgresPoolClient {
  const known = clients.get(client)
  if (known) return known
  function query<Row>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<Row>>
  function query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>
  function query(asked: string | PostgresCursor<unknown>, parameters: readonly unknown[] = []): unknown {
    if (typeof asked !== 'string') return asked instanceof Cursor ? client.query(asked) : asked
    const values = [...parameters]
    return client.query(
      asked.endsWith(PLANNED_ONCE) ? { name: nameOf(asked), text: asked, values } : { text: asked, values },
    )
  }
  const naming: PostgresPoolClient = { query, release: (destroy) => client.release(destroy) }
  clients.set(client, naming)
  return naming
}

const names = new Map<string, string>()

/** The texts are those of the program, and so not many. */
function nameOf(text: string): string {
  const known = names.get(text)
  if (known) return known
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32)
  names.set(text, name)
  return name
}
