import { expect, test } from 'vitest'
import { textOfPdf } from '../../../test/pdf/read-pdf.ts'
import type { ReportSource } from '../../platform/long-tasks/report-source.ts'
import { figuresBelow, printReport, ROWS_PRINTED } from './report-content.ts'

/** A report of so many rows, in pages of 300. */
function reportOf(rows: number): ReportSource {
  async function* pages() {
    for (let from = 0; from < rows; from += 300)
      yield Array.from({ length: Math.min(300, rows - from) }, (_, at) => [`第${from + at + 1}行`, at])
  }
  return {
    name: '报告',
    header: ['姓名', '人数'],
    pages: pages(),
    total: rows,
    print: {
      facts: { title: '报告', author: '团市委', at: new Date(0) },
      head: [{ kind: 'title', text: '报告' }],
    },
  }
}

// Reading a font of 10 MB takes its time on a busy machine.
test.each([
  { rows: 0, note: null },
  { rows: ROWS_PRINTED, note: null },
  {
    rows: ROWS_PRINTED + 1,
    note: `共 ${ROWS_PRINTED + 1} 条，以上是前 ${ROWS_PRINTED} 条；其余 1 条见同一报告的电子表格。`,
  },
])(
  'a report of $rows rows is printed whole, or says how many are left out',
  { timeout: 90_000 },
  async ({ rows, note }) => {
    const told: number[] = []
    const printed = await printReport(reportOf(rows), async (done) => void told.push(done))
    expect(printed.rows).toBe(rows)
    expect(told.at(-1) ?? 0).toBe(rows)
    const text = textOfPdf(Buffer.from(printed.bytes))
    if (rows > 0) expect(text).toContain(`第${Math.min(rows, ROWS_PRINTED)}行`)
    expect(text).not.toContain(`第${ROWS_PRINTED + 1}行`)
    expect(text.includes('其余')).toBe(note !== null)
    if (note) expect(text.replaceAll('\n', '')).toContain(note)
  },
)

test('in a sheet the figures follow the rows, each table with its heading, and no empty one', () => {
  const rows = figuresBelow([
    { kind: 'title', text: '报告' },
    { kind: 'table', header: ['问题', '总数'], rows: [['编号缺失', '2']] },
    { kind: 'heading', text: '编号被占用' },
    { kind: 'table', header: ['编号', '组织'], rows: [['2024', '高一一班']] },
    { kind: 'heading', text: '没有' },
    { kind: 'table', header: ['空'], rows: [] },
  ])
  expect([...rows]).toEqual([
    [],
    ['问题', '总数'],
    ['编号缺失', '2'],
    [],
    ['编号被占用'],
    ['编号', '组织'],
    ['2024', '高一一班'],
  ])
})
