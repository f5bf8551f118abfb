import { streamXlsxRows } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { defuse, writeSpreadsheet } from './write-spreadsheet.ts'

describe('a text that a spreadsheet would run', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =cmd',
    '\u00a0=cmd',
    '\u200b=cmd',
    // Excel takes full-width signs for formulas where its language is Chinese or Japanese.
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
  ])('%j is made text', (text) => {
    expect(defuse(text)).toBe(`'${text}`)
  })

  test.each(['林晓雨', '1+1', 'a=b', '', '2023-05-04', '“=”', '（-）'])('%j stays', (text) => {
    expect(defuse(text)).toBe(text)
  })
})

test.each(['csv', 'xlsx'] as const)('header and cells are defused in a %s', async (format) => {
  const rows = [['＝HYPERLINK("http://x")', 5]]
  const file = writeSpreadsheet(format, { name: '表', header: ['=头'], rows })
  const content = Buffer.from(await new Response(file).arrayBuffer())
  const written = format === 'csv' ? content.toString() : await textsOf(content)
  expect(written).toContain("'=头")
  expect(written).toContain("'＝HYPERLINK")
})

async function textsOf(content: Buffer): Promise<string> {
  const cells: string[] = []
  for await (const { values } of streamXlsxRows(content, { sheet: 0 })) cells.push(...values.map(String))
  return cells.join('\n')
}

test.each([
  ['a\ufffeb\uffffc', 'abc'],
  ['\uffff=1', "'=1"],
])('%j is written as %j: no XML may hold the rest', (text, written) => {
  expect(defuse(text)).toBe(written)
})

test('signs that cannot be seen do not break the workbook', async () => {
  const odd = 'a\u0001b\u000bc\ud800d\uffffe]]>&<f'
  const file = writeSpreadsheet('xlsx', { name: '表', header: ['头'], rows: [[odd], ['后一行']] })
  const texts = await textsOf(Buffer.from(await new Response(file).arrayBuffer()))
  expect(texts).toContain(']]>&<f')
  expect(texts).toContain('后一行')
})
