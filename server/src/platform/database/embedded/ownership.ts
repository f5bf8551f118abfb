import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { DatabaseConnection } from '../connection.ts'
import { DatabaseStartError } from '../start-error.ts'

// Only the launcher takes this lock, in the maintenance database; no statement of the application does.
const lockKey = 7_746_482
const attempts = 40
const pauseMs = 25

/**
 * Makes this process the owner of the running server: a lock held by a session, so that the death of
 * the owner frees it at once. Refuses when another living process holds it.
 */
export async function takeOwnership(connection: DatabaseConnection, folder: string): Promise<pg.Client> {
  const client = new pg.Client({ ...connection, application_name: `owner ${process.pid}`, keepAlive: true })
  client.on('error', () => {}) // the loss of this session is seen by its 'end'
  await client.connect()
  try {
    // The session of an owner who was just killed lives on for some milliseconds.
    for (let tried = 0; tried < attempts; tried += 1) {
      if (await tryLock(client)) return client
      await wait(pauseMs)
    }
    throw new DatabaseStartError(await describeOwner(client, connection, folder))
  } catch (error) {
    await client.end()
    throw error
  }
}

async function tryLock(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [
    lockKey,
  ])
  return rows[0]?.taken === true
}

async function describeOwner(client: pg.Client, at: DatabaseConnection, folder: string): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT application_name AS name FROM pg_stat_activity JOIN pg_locks USING (pid)
      WHERE locktype = 'advisory' AND granted AND objid = $1`,
    [lockKey],
  )
  const pid = rows[0]?.name.split(' ')[1] ?? 'unknown'
  const url = `postgresql://${at.user}@/qingtuan?host=${encodeURIComponent(at.host)}&port=${at.port}`
  return (
    `The database in ${folder} is already used by process ${pid}. Stop that process first, or give this one ` +
    `another data folder.${process.platform === 'win32' ? '' : ` To share its database, set DATABASE_URL=${url}`}`
  )
}
