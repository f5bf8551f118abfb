import { join } from 'node:path'
import { startEmbedded } from '@qingtuan/server/src/platform/database/embedded/start-embedded.ts'
import pg from 'pg'
import pino from 'pino'
import type { Bench } from '../bench.ts'
import { urlOf } from '../database/database-server.ts'
import { temporaryFolder } from '../open-bench.ts'
import { startDemo } from '../product/demo-server.ts'
import type { ProductServer } from '../product/product-server.ts'

export interface TortureProduct extends ProductServer {
  /** What the tables hold: to look, and to plant what no journey of a few seconds makes. */
  query<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]>
  /** With which it runs, for a second start on the same tables. */
  readonly settings: Readonly<Record<string, string>>
}

/** What every section says of the product it asked. */
export const PRODUCT_NOTE =
  'The product as `npm start` runs it, one process and its image process, with the demo world on the embedded database; ' +
  'this program asks it over HTTP on loopback, from an address of its own for each visitor as a trusted proxy would ' +
  'name it. What demo mode allows more of than production is what one network may ask for (codes, log-ins, photos, ' +
  'appeals); the limits per phone, account, code, document and appeal are those of production.'

/** Starts the demo on a database whose tables this program may look into as well. */
export async function startTortured(
  bench: Bench,
  more: Readonly<Record<string, string>> = {},
): Promise<TortureProduct> {
  const folder = temporaryFolder(bench.defer)
  const dataDirectory = join(folder, 'database')
  const { connection, stop } = await startEmbedded({ dataDirectory, log: pino({ level: 'error' }) })
  bench.defer(stop)
  const settings = {
    DATA_DIR: folder,
    DATABASE_URL: urlOf(connection, connection.database),
    TRUSTED_PROXIES: '1',
    LOG_LEVEL: 'error',
    ...more,
  }
  const product = await startDemo(bench, settings)
  const client = new pg.Client(connection)
  await client.connect()
  bench.defer(() => client.end())
  return { ...product, settings, query: async (sql) => (await client.query(sql)).rows }
}
