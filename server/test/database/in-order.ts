import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'

const PATIENCE_MS = 20_000

/** A row that everybody needs. */
interface Held {
  readonly table: string
  readonly id: string | number
}

/** Holds a row, lets each act come to it in this order, and lets go: what each of them saw before is old by then. */
export async function inOrder<Answer>(
  pool: Pool,
  { table, id }: Held,
  acts: readonly (() => Promise<Answer>)[],
): Promise<Answer[]> {
  const holder = await pool.connect()
  try {
    await holder.query('begin')
    await holder.query(`select from ${holder.escapeIdentifier(table)} where id = $1 for update`, [id])
    const going: Promise<Answer>[] = []
    for (const act of acts) {
      going.push(act())
      await untilWaiting(pool, going.length)
    }
    await holder.query('commit')
    return await Promise.all(going)
  } finally {
    holder.release()
  }
}

async function untilWaiting(pool: Pool, wanted: number): Promise<void> {
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
