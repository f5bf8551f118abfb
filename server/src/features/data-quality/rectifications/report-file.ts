import type { REPORT_FORMATS } from '@qingtuan/contract/data-quality/rectification'
import type { Call } from '../../../platform/call.ts'
import { MEDIA_TYPES, writeSpreadsheet } from '../../../platform/spreadsheets/write-spreadsheet.ts'
import type { DataQualityPorts } from '../ports.ts'
import type { ReportedRow } from '../store/report.ts'
import { listReportedRows } from '../store/report.ts'
import type { ReportKey } from './get-report.ts'
import { getReport, reportInReach } from './get-report.ts'
import { printReport } from './print-report.ts'
import { cells, FINDING_HEADER } from './report-cells.ts'

type Wish = ReportKey & { readonly format: (typeof REPORT_FORMATS)[number] }

const ROWS_AT_ONCE = 1000

/** The report for 核对督导: every finding that is not mended as a spreadsheet, or the figures and the first of them printed. */
export async function getReportFile(
  call: Call,
  { format, ...key }: Wish,
  ports: DataQualityPorts,
): Promise<File> {
  const report = await getReport(call, key, ports)
  const { path } = await reportInReach(call, key)
  const rows = reportedRows(call, { id: key.id, path })
  const name = `整改报告-${report.organization?.id ?? '全市'}.${format}`
  if (format === 'pdf') {
    const printed = await printReport(call, report, rows)
    return new File([printed], name, { type: 'application/pdf' })
  }
  const sheet = writeSpreadsheet('xlsx', { name: '整改报告', header: FINDING_HEADER, rows: cellsOf(rows) })
  return new File([new Uint8Array(await new Response(sheet).arrayBuffer())], name, { type: MEDIA_TYPES.xlsx })
}

async function* cellsOf(rows: AsyncIterable<ReportedRow>) {
  for await (const row of rows) yield cells(row)
}

async function* reportedRows(
  call: Call,
  wish: { readonly id: string; readonly path: string },
): AsyncGenerator<ReportedRow> {
  let after: string | null = null
  for (;;) {
    const { database } = call.platform
    const rows: ReportedRow[] = await listReportedRows(database, { ...wish, after, limit: ROWS_AT_ONCE })
    yield* rows
    const last = rows.at(-1)
    if (rows.length < ROWS_AT_ONCE || !last) return
    after = last.id
  }
}
