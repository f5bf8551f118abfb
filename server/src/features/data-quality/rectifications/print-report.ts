import { CHECK_LABELS } from '@qingtuan/contract/data-quality/check-labels'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { PdfBlock } from '../../../platform/pdf/document.ts'
import type { Report } from './get-report.ts'

/** Whose report it is, in words. */
export function reportedName({ organization }: Pick<Report, 'organization'>): string {
  return organization?.fullName ?? '全市'
}

/** What stands on paper before the findings: the figures by check, and occupied numbers. */
export function headOfReport(report: Report, now: Date): PdfBlock[] {
  const { all, fixed } = report.progress
  const text = all === fixed ? '问题已全部整改' : '未整改的问题及原因'
  return [...headOf(report, toShanghaiDate(now)), ...figuresOf(report), { kind: 'heading', text }]
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
    { kind: 'text', text: `组织：${reportedName(report)}` },
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
