import type { ImportWarning } from '@qingtuan/contract/imports/task'
import { refusalSentence } from '@qingtuan/contract/refusals'
import { writeSealed } from '../../platform/files/sealed-files.ts'
import type { LongTask } from '../../platform/long-tasks/store.ts'
import { reportName } from '../../platform/long-tasks/task-files.ts'
import type { Platform } from '../../platform/platform.ts'
import { writeSpreadsheet } from '../../platform/spreadsheets/write-spreadsheet.ts'
import type { JudgedRow } from './importer.ts'
import { importerOf } from './importers.ts'

const HEADER = ['行', '名称', '结果', '列', '原因', '提醒']
const OUTCOMES = { created: '已导入', good: '可导入', refused: '未导入' } as const
const WARNINGS: Readonly<Record<ImportWarning, string>> = {
  otherProvince: '团员编号为外省编号，请核对',
  phoneMissing: '没有手机号，本人注册时须申诉才能认领档案',
  needsReview: '证件号码不能自动校验，请核对证件原件',
}

/** Writes the outcome of every row, a line for each fault; answers the size of the file. */
export function writeReport(platform: Platform, task: LongTask, rows: readonly JudgedRow[]): Promise<number> {
  const { names } = importerOf(task)
  const label = (column: string | null) => (column === null ? '' : (names[column]?.[0] ?? column))
  const stream = writeSpreadsheet('xlsx', { name: '导入报告', header: HEADER, rows: linesOf(rows, label) })
  return writeSealed(platform, reportName(task.id), stream)
}

function* linesOf(rows: readonly JudgedRow[], label: (column: string | null) => string) {
  for (const { row, name, outcome, faults, warnings } of rows) {
    const start = [row, name, OUTCOMES[outcome]]
    const remarks = warnings.map((warning) => WARNINGS[warning]).join('；')
    if (faults.length === 0) yield [...start, '', '', remarks]
    for (const { column, code, facts } of faults)
      yield [...start, label(column), refusalSentence(code, 'zh-CN', facts), remarks]
  }
}

export function countsOf(rows: readonly JudgedRow[]) {
  const counts = { rows: rows.length, good: 0, warned: 0, refused: 0, written: 0 }
  for (const { outcome, warnings } of rows) {
    if (outcome === 'refused') counts.refused += 1
    else counts.good += 1
    if (outcome === 'created') counts.written += 1
    if (outcome !== 'refused' && warnings.length > 0) counts.warned += 1
  }
  return counts
}

/** How often each refusal stands in the rows, the most frequent first. */
export function reasonsOf(rows: readonly JudgedRow[]) {
  const groups = Map.groupBy(
    rows.flatMap(({ faults }) => faults),
    ({ code }) => code,
  )
  return [...groups]
    .map(([code, faults]) => ({ code, count: faults.length }))
    .sort((a, b) => b.count - a.count)
}
