import type { ReportSource } from '../../platform/long-tasks/report-source.ts'
import type { Progress } from '../../platform/long-tasks/run-task.ts'
import type { PdfBlock } from '../../platform/pdf/document.ts'
import { printAside } from '../../platform/pdf/print-aside.ts'

/** Rows on paper: some fifty pages. Whoever needs more needs a spreadsheet. */
export const ROWS_PRINTED = 2000

interface Printed {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Rows of the report, printed or not. */
  readonly rows: number
}

/** A report for printing. What is left out is counted on its last page, with where it stands. */
export async function printReport(
  { header, pages, total, print }: ReportSource,
  progress: Progress,
): Promise<Printed> {
  const shown: string[][] = []
  let rows = 0
  for await (const page of pages) {
    rows += page.length
    shown.push(...page.slice(0, ROWS_PRINTED - shown.length).map((row) => row.map(String)))
    await progress(rows, total)
  }
  const blocks: PdfBlock[] = [...print.head, { kind: 'table', header, rows: shown }]
  const left = rows - shown.length
  if (left > 0) {
    const text = `共 ${rows} 条，以上是前 ${shown.length} 条；其余 ${left} 条见同一报告的电子表格。`
    blocks.push({ kind: 'note', text })
  }
  return { bytes: await printAside({ facts: print.facts, blocks }), rows }
}

/**
 * The figures that are printed before the rows, as they follow them in a sheet: whoever sorts it finds one table at its
 * top.
 */
export function* figuresBelow(head: readonly PdfBlock[]): Generator<string[], void, undefined> {
  let heading: string | null = null
  for (const block of head) {
    if (block.kind === 'heading') heading = block.text
    if (block.kind !== 'table' || block.rows.length === 0) continue
    yield []
    if (heading !== null) yield [heading]
    heading = null
    yield [...block.header]
    for (const row of block.rows) yield [...row]
  }
}
