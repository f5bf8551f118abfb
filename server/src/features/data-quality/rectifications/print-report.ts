import { CHECK_LABELS } from '@qingtuan/contract/data-quality/check-labels'
import type { rectificationReport } from '@qingtuan/contract/data-quality/rectification'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { z } from 'zod'
import type { Call } from '../../../platform/call.ts'
import type { PdfPage } from '../../../platform/pdf/print-pdf.ts'
import { printPdf } from '../../../platform/pdf/print-pdf.ts'
import type { ReportedRow } from '../store/report.ts'
import { cells, FINDING_HEADER } from './report-cells.ts'

type Report = z.infer<typeof rectificationReport>

/** A longer list is read as a spreadsheet. */
const ROWS_PRINTED = 500

/** 整改报告 for printing: the figures by check, occupied numbers, and what is not mended with its reasons. */
export async function printReport(
  call: Call,
  report: Report,
  rows: AsyncIterable<ReportedRow>,
): Promise<Buffer> {
  const printed: string[][] = []
  for await (const row of rows) {
    if (printed.length === ROWS_PRINTED) break
    printed.push(cells(row))
  }
  const facts = { title: `整改报告 ${report.title}`, author: report.organization.fullName, at: call.now }
  return printPdf(facts, (pdf) => {
    drawHead(pdf, report, toShanghaiDate(call.now))
    drawTable(pdf, CHECK_HEADER, report.byCheck.map(checkCells))
    if (report.occupiedNumbers.length > 0) {
      drawHeading(pdf, '编号被占用')
      drawTable(
        pdf,
        NUMBER_HEADER,
        report.occupiedNumbers.map(({ number, organization }) => [number, organization]),
      )
    }
    drawHeading(pdf, printed.length === 0 ? '问题已全部整改' : '未整改的问题及原因')
    drawTable(pdf, FINDING_HEADER, printed)
    if (printed.length === ROWS_PRINTED) pdf.text(`仅列出前 ${ROWS_PRINTED} 条，全部内容见电子表格。`)
  })
}

const CHECK_HEADER = ['问题', '总数', '已整改', '说明已认可', '待认可', '待整改']
const NUMBER_HEADER = ['团员编号', '所在组织']

function checkCells({ check, all, fixed, accepted, explained, open }: Report['byCheck'][number]): string[] {
  return [CHECK_LABELS[check]['zh-CN'], ...[all, fixed, accepted, explained, open].map(String)]
}

function drawHead(pdf: PdfPage, { title, organization, deadline, progress }: Report, today: string): void {
  pdf.fontSize(18).text('整改报告', { align: 'center' }).moveDown(0.5)
  pdf.fontSize(12).text(`整改名称：${title}`).text(`组织：${organization.fullName}`)
  pdf.text(`截止日期：${deadline}　打印日期：${today}`)
  pdf
    .text(`共 ${progress.all} 项，已整改 ${progress.fixed} 项，说明已认可 ${progress.accepted} 项`)
    .moveDown()
}

function drawHeading(pdf: PdfPage, text: string): void {
  pdf.moveDown().fontSize(13).text(text).moveDown(0.3)
}

function drawTable(pdf: PdfPage, header: readonly string[], rows: readonly (readonly string[])[]): void {
  if (rows.length === 0) return
  pdf.fontSize(9)
  pdf.table({ data: [[...header], ...rows.map((row) => [...row])] })
}
