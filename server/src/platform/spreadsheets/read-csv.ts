import { readAside } from './read-aside.ts'
import type { SheetRow } from './sheet-row.ts'

/** The rows of a CSV file. */
export async function* readCsv(content: Buffer): AsyncGenerator<SheetRow> {
  for await (const { rows } of readAside({ format: 'csv', content })) yield* rows
}
