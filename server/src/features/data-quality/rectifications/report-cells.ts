import { CHECK_LABELS, FINDING_STATE_LABELS } from '@qingtuan/contract/data-quality/check-labels'
import type { ReportedRow } from '../store/report.ts'

export const FINDING_HEADER = ['所在组织', '姓名', '团员编号', '问题', '状态', '原因说明']

/** A finding as one line of the report. */
export function cells({ organization, name, number, check, outcome, explanation }: ReportedRow): string[] {
  const labels = [CHECK_LABELS[check]['zh-CN'], FINDING_STATE_LABELS[outcome]['zh-CN']]
  return [organization, name ?? '', number ?? '', ...labels, explanation ?? '']
}
