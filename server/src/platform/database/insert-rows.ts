import type { Insertable } from 'kysely'
import { sql } from 'kysely'
import type { Database, Transaction } from './database.ts'

/** Rows in one parameter: a list of values would need one for each, and thousands of rows have too many. */
const BATCH = 2000

/** Inserts any number of rows that name the same columns, thousands with each statement. */
export async function insertRows<Table extends keyof Database>(
  trx: Transaction,
  table: Table,
  rows: readonly Insertable<Database[Table]>[],
): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = sql.join(Object.keys(first).map((column) => sql.ref(column)))
  for (let at = 0; at < rows.length; at += BATCH) {
    const batch = JSON.stringify(rows.slice(at, at + BATCH).map(jsonRow))
    await sql`insert into ${sql.table(table)} (${columns})
      select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${batch}::json)`.execute(trx)
  }
}

function jsonRow(row: object): object {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, jsonValue(value)]))
}

function jsonValue(value: unknown): unknown {
  return Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value
}
