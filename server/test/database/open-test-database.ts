import { randomBytes } from 'node:crypto'
import pg from 'pg'
import pino from 'pino'
import { inject } from 'vitest'
import type { DatabaseConnection } from '../../src/platform/database/connection.ts'
import type { OpenedDatabase } from '../../src/platform/database/database.ts'
import { openDatabase } from '../../src/platform/database/database.ts'
import './provided.ts'

/** A database of its own: `close` gives up its connections and drops it. */
export interface TestDatabase extends OpenedDatabase {
  connection: DatabaseConnection
}

/**
 * A fresh copy of the migrated database, some tens of milliseconds each: open one per test file
 * (`beforeAll`), or one per test where tests must not see each other's rows.
 */
export async function openTestDatabase({ maxConnections = 10 } = {}): Promise<TestDatabase> {
  const { maintenance, template, prefix } = inject('testServer')
  const name = `${prefix}${randomBytes(6).toString('hex')}`
  // Copying the files beats writing every page to the log here, as fsync is off.
  await command(maintenance, `CREATE DATABASE ${name} TEMPLATE ${template}`)
  const connection = { ...maintenance, database: name }
  const opened = await openDatabase({ ...connection, maxConnections, log: pino({ level: 'error' }) })
  const close = async () => {
    await opened.close()
    await command(maintenance, `DROP DATABASE ${name} WITH (FORCE)`)
  }
  return { ...opened, connection, close }
}

async function command(maintenance: DatabaseConnection, sql: string): Promise<void> {
  const client = new pg.Client(maintenance)
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
