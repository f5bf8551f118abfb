import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { refusalSentence } from '@qingtuan/contract/refusals'
import { writeCsvStream } from 'hucre/csv'
import type { Fault, ImportReport, RowReport } from '../features/organizations/index.ts'
import { columnLabel, countOutcomes } from '../features/organizations/index.ts'

const SHOWN = 50
const OUTCOMES = { created: '已导入', good: '可导入', refused: '未导入' } as const
const HEADER = ['行', '组织全称', '结果', '组织 ID', '用户名', '列', '代码', '原因']

/** Whether the import did something, rather than stop at a bad row. */
export function isWritten(report: ImportReport): boolean {
  return countOutcomes(report).created > 0
}

/** The figures, and the first faults as a table. */
export function printReport(report: ImportReport, out: { write(text: string): unknown }): void {
  const { created, good, refused } = countOutcomes(report)
  const faults = report.rows.flatMap((row) => row.faults.map((fault) => ({ row, fault })))
  for (const { row, fault } of faults.slice(0, SHOWN))
    out.write(`${[`第 ${row.row} 行`, labelOf(fault), sentenceOf(fault), row.fullName].join('\t')}\n`)
  if (faults.length > SHOWN) out.write(`……另有 ${faults.length - SHOWN} 处，请用 --report 查看全部\n`)
  out.write(`共 ${report.rows.length} 行：已导入 ${created}，可导入 ${good}，未导入 ${refused}\n`)
  if (report.preview) out.write('这是预览，没有写入任何数据\n')
  else if (created === 0) out.write('没有写入任何数据\n')
}

/** Every row with its outcome; one with several faults has a line for each. */
export async function writeReport(report: ImportReport, file: string): Promise<void> {
  const csv = writeCsvStream(lines(report.rows), { headers: HEADER, bom: true, escapeFormulae: true })
  await pipeline(Readable.fromWeb(csv), createWriteStream(file))
}

function* lines(rows: readonly RowReport[]): Generator<(string | number | null)[]> {
  for (const { row, fullName, outcome, id, userName, faults } of rows) {
    const start = [row, fullName, OUTCOMES[outcome], id, userName]
    if (faults.length === 0) yield [...start, '', '', '']
    for (const fault of faults) yield [...start, labelOf(fault), fault.code, sentenceOf(fault)]
  }
}

function labelOf({ column }: Fault): string {
  return column === null ? '' : columnLabel(column)
}

function sentenceOf({ code, facts }: Fault): string {
  return refusalSentence(code, 'zh-CN', facts)
}
