import type { Transaction as KyselyTransaction } from 'kysely'
import { HandleEmptyInListsPlugin, Kysely, PostgresDialect, replaceWithNoncontingentExpression } from 'kysely'
import pg from 'pg'
import Cursor from 'pg-cursor'
import { assertUsable } from './assert-usable.ts'
import type { DatabaseConnection } from './connection.ts'
import type { DatabaseLog } from './database-log.ts'
import type { DB } from './generated/rows.ts'
import { namingPool } from './planned-once.ts'
import { valueParsers } from './value-parsers.ts'

/** Every table and its row, as generated from the migrated database. */
export type Database = DB

/** The query builder over our tables: the pool's, or a transaction's. */
export type KyselyDatabase = Kysely<Database>

/** What a statement that must be part of a transaction asks for. */
export type Transaction = KyselyTransaction<Database>

/** Where a database is, as an address or in parts. */
export type DatabaseTarget = { url: string } | DatabaseConnection

export type DatabaseOptions = DatabaseTarget & {
  maxConnections: number
  log: DatabaseLog
}

export interface OpenedDatabase {
  kysely: KyselyDatabase
  pool: pg.Pool
  close(): Promise<void>
}

const connectMs = 5_000
const abandonedTransactionMs = 60_000

/** “One of nothing” is false; SQL has no empty list. */
const emptyLists = new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression })

/** Opens a pool; throws DatabaseStartError when this server cannot hold our data. */
export async function openDatabase(options: DatabaseOptions): Promise<OpenedDatabase> {
  const { maxConnections, log, ...target } = options
  const pool = new pg.Pool({
    ...('url' in target ? { connectionString: target.url } : target),
    max: maxConnections,
    types: valueParsers,
    application_name: 'qingtuan',
    connectionTimeoutMillis: connectMs,
    idle_in_transaction_session_timeout: abandonedTransactionMs,
    keepAlive: true,
  })
  // An idle connection fails when the server restarts; the pool makes a new one on demand.
  pool.on('error', ({ message }) => {
    if (!pool.ending) log.warn({ reason: message }, 'An idle database connection was lost')
  })
  await assertUsable(pool, log).catch(async (error: unknown) => {
    await pool.end()
    throw error
  })
  const kysely = new Kysely<Database>({
    dialect: new PostgresDialect({ pool: namingPool(pool), cursor: Cursor }),
    plugins: [emptyLists],
  })
  // Not kysely.destroy(): it leaves the pool alone when no statement was built yet.
  return { kysely, pool, close: () => pool.end() }
}
