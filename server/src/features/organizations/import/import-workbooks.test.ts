import { Readable } from 'node:stream'
import type { Cell, CellValue } from 'hucre/xlsx'
import { writeXlsxStream } from 'hucre/xlsx'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ImportBench } from '../../../../test/import-bench.ts'
import { faultsOf, fileRefusal, openImportBench } from '../../../../test/import-bench.ts'
import { countOutcomes } from '../index.ts'

let bench: ImportBench

beforeAll(async () => {
  bench = await openImportBench()
})
afterAll(() => bench.close())
beforeEach(() => bench.clear())

describe('workbooks', () => {
  const header: CellValue[] = ['组织全称', '简称', '类别', '联系电话', '地区代码']
  const city: CellValue[] = ['中国共产主义青年团示范市委员会', '示范市', '领导机关', '13900000001', '110000']

  test('a formula counts as what it last showed; its error is no text', async () => {
    const formula = await bench.workbook({
      rows: [header, city],
      cells: new Map([
        ['1,1', { value: '示范市', formula: 'LEFT(A2,3)', formulaResult: '示范市' } as Partial<Cell>],
      ]),
    })
    expect((await bench.run(formula)).rows).toMatchObject([{ outcome: 'created' }])
    const error = await bench.workbook({ rows: [header, city.with(1, '#REF!')] })
    expect(faultsOf(await bench.run(error, { preview: true }))).toEqual(['2 shortName cellUnreadable'])
  })

  test('a date cell and a number that has lost digits are refused where they stand', async () => {
    const dated = await bench.workbook({ rows: [header, city.with(3, new Date('2026-03-02T00:00:00Z'))] })
    expect(faultsOf(await bench.run(dated))).toEqual(['2 contactPhone phone.invalid'])
    const long = await bench.workbook({ rows: [header, city.with(3, 1.234_567_890_123_456_7e20)] })
    expect(faultsOf(await bench.run(long))).toEqual(['2 contactPhone cellUnreadable'])
  })

  test('a second sheet with organizations is refused, one with notes is not', async () => {
    const twice = await bench.workbook({ rows: [header, city] }, { rows: [header, city] })
    expect(await fileRefusal(bench.run(twice))).toBe('spreadsheet.secondSheet')
    const notes = await bench.workbook({ rows: [header, city] }, { rows: [['填写说明'], ['每行一个组织']] })
    expect(countOutcomes(await bench.run(notes))).toEqual({ created: 1, good: 0, refused: 0 })
  })

  test.each<[string, () => Promise<string>, string]>([
    ['columns missing', () => bench.csv([['x']], ['组织全称', '简称']), 'spreadsheet.columnMissing'],
    ['no header at all', () => bench.csv([['x']], ['甲', '乙']), 'spreadsheet.columnMissing'],
    [
      'a column twice',
      () => bench.csv([], ['组织全称', '全称', '简称', '类别', '联系电话']),
      'spreadsheet.columnTwice',
    ],
    ['only a header', () => bench.csv([]), 'input.invalid'],
    ['an empty file', () => bench.file('csv', Buffer.alloc(0)), 'spreadsheet.columnMissing'],
    ['no workbook', () => bench.file('xlsx', Buffer.from('not a workbook')), 'spreadsheet.unreadable'],
    ['neither .xlsx nor .csv', () => bench.file('pdf', Buffer.from('%PDF')), 'spreadsheet.unreadable'],
    ['bytes that are no text', () => bench.file('csv', Buffer.from([0, 1, 2, 0])), 'spreadsheet.unreadable'],
    ['a cell of a book’s length', () => bench.csv([['字'.repeat(2001)]]), 'input.tooLarge'],
    ['too many columns', () => bench.csv([Array.from({ length: 201 }, () => 'x')]), 'input.tooLarge'],
    ['a workbook that unpacks to far more than its size', () => bomb(), 'input.tooLarge'],
  ])('%s', async (_, file, code) => {
    expect(await fileRefusal(bench.run(await file()))).toBe(code)
  })
})

/** One cell twenty thousand times: 36 MB that deflate to almost nothing. */
async function bomb(): Promise<string> {
  const rows = Array.from({ length: 20_000 }, () => ['字'.repeat(600)])
  const stream = writeXlsxStream(rows, { name: '组织', columns: [{ header: '组织全称' }] })
  return bench.file('xlsx', Buffer.concat(await Readable.fromWeb(stream).toArray()))
}
