import { isWithin } from '@qingtuan/domain/organizations/path'
import type { Call } from '../../../platform/call.ts'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import type { ReportSource } from '../../../platform/long-tasks/report-source.ts'
import type { Platform } from '../../../platform/platform.ts'
import { refused } from '../../../platform/refused.ts'
import type { DataQualityPorts } from '../ports.ts'
import { listReportedRows } from '../store/report.ts'
import type { ReportKey } from './get-report.ts'
import { findReported, readReport, reportInReach } from './get-report.ts'
import { headOfReport, reportedName } from './print-report.ts'
import { cells, FINDING_HEADER } from './report-cells.ts'

const ROWS_AT_ONCE = 1000

/** The report for 核对督导, with every finding that is not mended: written by a job, however many they are. */
export const rectificationReportExport = (ports: DataQualityPorts) => ({
  async judge(call: Call, key: ReportKey): Promise<string> {
    const { organization } = await reportInReach(call, key)
    return `整改报告-${organization?.shortName ?? '全市'}`
  },

  async open(platform: Platform, key: ReportKey, reach: string): Promise<ReportSource> {
    const { database, clock } = platform
    const now = clock()
    const reported = await findReported(database, key)
    // What was within reach when it was asked for may have moved away since.
    if (!isWithin(reported.path, reach)) throw refused('record.notFound')
    const report = await readReport(database, reported, { ports, now })
    const facts = { title: `整改报告 ${report.title}`, author: reportedName(report), at: now }
    return {
      name: '整改报告',
      header: FINDING_HEADER,
      pages: reportedPages(database, { id: key.id, path: reported.path }),
      total: report.progress.all - report.progress.fixed,
      print: { facts, head: headOfReport(report, now) },
    }
  },
})

async function* reportedPages(
  database: KyselyDatabase,
  wish: { readonly id: string; readonly path: string },
): AsyncGenerator<string[][]> {
  for (let after: string | null = null; ; ) {
    const rows = await listReportedRows(database, { ...wish, after, limit: ROWS_AT_ONCE })
    yield rows.map(cells)
    const last = rows.at(-1)
    if (rows.length < ROWS_AT_ONCE || !last) return
    after = last.id
  }
}
