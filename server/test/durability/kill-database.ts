import { readFileSync } from 'node:fs'
import pg from 'pg'
import type { DatabaseConnection } from '../../src/platform/database/connection.ts'

/** Kills the parent of all database processes as `kill -9` does; its children notice and end. */
export async function killDatabase(connection: DatabaseConnection): Promise<void> {
  const client = new pg.Client(connection)
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
  const status = readFileSync(`/proc/${rows[0]?.pid}/status`, 'utf8')
  process.kill(Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]), 'SIGKILL')
  await client.end().catch(() => {})
}
