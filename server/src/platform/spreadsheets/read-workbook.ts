import { refused } from '../refused.ts'
import { refuseInflation } from './inflation.ts'
import { readAside } from './read-aside.ts'
import type { LooksLikeHeader, SheetRow } from './sheet-row.ts'

/**
 * The rows of the first sheet. Refuses a file whose second sheet begins with our header too: notes there are no harm,
 * rows would silently be left out.
 */
export async function* readWorkbook(
  content: Buffer,
  looksLikeHeader: LooksLikeHeader,
): AsyncGenerator<SheetRow> {
  await refuseInflation(content)
  for await (const { sheet, rows } of readAside({ format: 'xlsx', content })) {
    if (sheet === 0) yield* rows
    else if (rows.some(({ cells }) => looksLikeHeader(cells))) throw refused('spreadsheet.secondSheet')
  }
}
