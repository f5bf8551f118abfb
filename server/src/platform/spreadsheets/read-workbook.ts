import { streamXlsxRows } from 'hucre/xlsx'
import { Refused, refused } from '../refused.ts'
import { cellText } from './cell-text.ts'
import { refuseInflation } from './inflation.ts'
import type { LooksLikeHeader, SheetRow } from './sheet-row.ts'

/** The rows of the first sheet; refuses a file whose second sheet begins with our header too. */
export async function* readWorkbook(
  content: Buffer,
  looksLikeHeader: LooksLikeHeader,
): AsyncGenerator<SheetRow> {
  await refuseInflation(content)
  await refuseSecondSheet(content, looksLikeHeader)
  try {
    for await (const { index, values } of streamXlsxRows(content, { sheet: 0 }))
      yield { number: index + 1, cells: values.map(cellText) }
  } catch (error) {
    throw asUnreadable(error)
  }
}

/** Notes on a second sheet are no harm; rows there would silently be left out. */
async function refuseSecondSheet(content: Buffer, looksLikeHeader: LooksLikeHeader): Promise<void> {
  const found = await beginsWithHeader(content, looksLikeHeader).catch((error: unknown) => {
    throw asUnreadable(error)
  })
  if (found) throw refused('spreadsheet.secondSheet')
}

async function beginsWithHeader(content: Buffer, looksLikeHeader: LooksLikeHeader): Promise<boolean> {
  for await (const { values } of streamXlsxRows(content, { sheet: 1, maxRows: 1 }))
    return looksLikeHeader(values.map(cellText))
  return false
}

/** Whatever the library says of a damaged or protected file, to the user it is one thing. */
function asUnreadable(error: unknown): unknown {
  return error instanceof Refused ? error : refused('spreadsheet.unreadable')
}
