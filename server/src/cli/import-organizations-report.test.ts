import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ImportReport } from '../features/organizations/index.ts'
import { printReport, writeReport } from './import-organizations-report.ts'

const REPORT: ImportReport = {
  mode: 'skip-bad-rows',
  preview: false,
  rows: [
    { row: 2, fullName: '甲委员会', outcome: 'created', id: 7, userName: 'org7', faults: [] },
    {
      row: 3,
      fullName: '=HYPERLINK("x")',
      outcome: 'refused',
      id: null,
      userName: null,
      faults: [
        { code: 'organizationImport.kindUnknown', column: 'kind' },
        { code: 'organizationImport.parentRefused', column: null, facts: { row: 9 } },
      ],
    },
  ],
}

function printed(report: ImportReport): string {
  let text = ''
  printReport(report, { write: (part) => (text += part) })
  return text
}

test('the terminal shows row, column, sentence and the figures', () => {
  expect(printed(REPORT).split('\n')).toEqual([
    '第 3 行\t类别\t类别须为领导机关、基层团委、团工委、团总支或团支部\t=HYPERLINK("x")',
    '第 3 行\t\t上级组织（第 9 行）未能导入，本行随之跳过\t=HYPERLINK("x")',
    '共 2 行：已导入 1，可导入 0，未导入 1',
    '',
  ])
})

test('a preview and an import that stopped say that nothing was written', () => {
  const rows = REPORT.rows.slice(1)
  expect(printed({ ...REPORT, rows, preview: true })).toContain('这是预览，没有写入任何数据')
  expect(printed({ ...REPORT, rows })).toContain('没有写入任何数据')
})

test('the file has every row, a line for each fault, and no cell that a spreadsheet would run', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'report-'))
  const file = join(folder, 'report.csv')
  await writeReport(REPORT, file)
  const lines = (await readFile(file, 'utf8')).trimEnd().split(/\r?\n/)
  await rm(folder, { recursive: true })
  expect(lines).toHaveLength(4)
  expect(lines[0]).toBe('\uFEFF行,组织全称,结果,组织 ID,用户名,列,代码,原因')
  expect(lines[1]).toBe('2,甲委员会,已导入,7,org7,,,')
  expect(lines[2]).toMatch(/^3,"?'=HYPERLINK/)
  expect(lines[3]).toContain('organizationImport.parentRefused')
})
