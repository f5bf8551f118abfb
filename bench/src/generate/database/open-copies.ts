import type { Pool } from 'pg'
import type { Copy, Value } from './copy.ts'
import { openCopy } from './copy.ts'

export type Copies<Table extends string> = Readonly<Record<Table, Copy>>

/** Starts a COPY for each table, each on its own connection, so that one pass over the people fills them all. */
export async function openCopies<Table extends string>(
  pool: Pool,
  columns: Readonly<Record<Table, readonly string[]>>,
): Promise<Copies<Table>> {
  const tables = Object.keys(columns) as Table[]
  const opened = await Promise.all(
    tables.map(async (table) => [table, await openCopy(pool, table, columns[table])] as const),
  )
  return Object.fromEntries(opened) as Record<Table, Copy>
}

export async function endCopies(copies: Copies<string>): Promise<void> {
  await Promise.all(Object.values(copies).map((copy) => copy.end()))
}

/** One row for each of some tables; waits where a table is full. */
export async function addRows(rows: readonly (readonly [Copy, readonly Value[]])[]): Promise<void> {
  for (const [copy, row] of rows) {
    const full = copy.add(...row)
    if (full) await full
  }
}
