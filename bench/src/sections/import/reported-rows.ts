import { readTable } from '@qingtuan/server/src/platform/spreadsheets/read-spreadsheet.ts'
import type { Asking } from '../../product/ask.ts'
import { headersOf } from '../../product/ask.ts'

/** How many rows the report of an import tells of; one with several faults has several lines. */
export async function reportedRows({ origin, ...asking }: Asking, id: string): Promise<number> {
  const response = await fetch(`${origin}/api/imports/${id}/report`, { headers: headersOf(asking) })
  if (!response.ok) throw new Error(`The report is not there: ${response.status}`)
  const content = Buffer.from(await response.arrayBuffer())
  const table = await readTable({ name: 'report.xlsx', content }, ([first]) => first === '行')
  const rows = new Set<string>()
  for await (const { cells } of table?.rows ?? []) rows.add(cells[0] ?? '')
  return rows.size
}
