import { CHECK_LABELS } from '@qingtuan/contract/data-quality/check-labels'
import type { rectificationReport } from '@qingtuan/contract/data-quality/rectification'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { z } from 'zod'
import type { Call } from '../../../platform/call.ts'
import type { PdfBlock } from '../../../platform/pdf/document.ts'
import { printAside } from '../../../platform/pdf/print-aside.ts'
import type { ReportedRow } from '../store/report.ts'
import { cells, FINDING_HEADER } from './report-cells.ts'

type Report = z.infer<typeof rectificationReport>

/** A longer list is read as a spreadsheet. */
const ROWS_PRINTED = 500

function nameOf({ organization }: Report): string {
  return organization?.fullName ?? '全市'
}

/** 整改报告 for printing: the figures by check, occupied numbers, and what is not mended with its reasons. */
export async function printReport(
  call: Call,
  report: Report,
  rows: AsyncIterable<ReportedRow>,
): Promise<Uint8Array<ArrayBuffer>> {
  const printed: string[][] = []
  for await (const row of rows) {
    if (printed.length === ROWS_PRINTED) break
    printed.push(cells(row))
  }
  const facts = { title: `整改报告 ${report.title}`, author: nameOf(report), at: call.now }
  const heads = headOf(report, toShanghaiDate(call.now))
  return printAside({ facts, blocks: [...heads, ...figuresOf(report), ...findingsOf(printed)] })
}

const CHECK_HEADER = ['问题', '总数', '已整改', '说明已认可', '待认可', '待整改']
const NUMBER_HEADER = ['团员编号', '所在组织']

function checkCells({ check, all, fixed, accepted, explained, open }: Report['byCheck'][number]): string[] {
  return [CHECK_LABELS[check]['zh-CN'], ...[all, fixed, accepted, explained, open].map(String)]
}

function headOf(report: Report, today: string): PdfBlock[] {
  const { title, deadline, progress } = report
  return [
    { kind: 'title', text: '整改报告' },
    { kind: 'text', text: `整改名称：${title}` },
    { kind: 'text', text: `组织：${nameOf(report)}` },
    { kind: 'text', text: `截止日期：${deadline}　打印日期：${today}` },
    {
      kind: 'text',
      text: `共 ${progress.all} 项，已整改 ${progress.fixed} 项，说明已认可 ${progress.accepted} 项`,
    },
  ]
}

function figuresOf({ byCheck, occupiedNumbers }: Report): PdfBlock[] {
  const numbers = occupiedNumbers.map(({ number, organization }) => [number, organization])
  return [
    { kind: 'table', header: CHECK_HEADER, rows: byCheck.map(checkCells) },
    ...(numbers.length > 0 ? ([{ kind: 'heading', text: '编号被占用' }] as const) : []),
    { kind: 'table', header: NUMBER_HEADER, rows: numbers },
  ]
}

function findingsOf(rows: readonly string[][]): PdfBlock[] {
  const isCut = rows.length === ROWS_PRINTED
  const note = `仅列出前 ${ROWS_PRINTED} 条，全部内容见电子表格。`
  return [
    { kind: 'heading', text: rows.length === 0 ? '问题已全部整改' : '未整改的问题及原因' },
    { kind: 'table', header: FINDING_HEADER, rows },
    ...(isCut ? ([{ kind: 'note', text: note }] as const) : []),
  ]
}
