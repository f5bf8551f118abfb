import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'

const PATIENCE_MS = 20_000

/** Answers when so many transactions of a test’s database wait for another one to end. */
export async function untilWaiting(pool: Pool, wanted: number): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS
  for (;;) {
    const { rows } = await pool.query(
      `select count(*)::integer as waiting from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`,
    )
    if (rows[0].waiting >= wanted) return
    if (performance.now() > deadline) throw new Error(`${rows[0].waiting} wait, not ${wanted}`)
    await pause(10)
  }
}
