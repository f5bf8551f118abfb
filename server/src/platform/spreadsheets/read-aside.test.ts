import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { withoutSizes, withTwoDirectories } from '../../../test/exchange/lying-zip.ts'
import { isRefused } from '../refused.ts'
import { refuseInflation } from './inflation.ts'
import { readAside } from './read-aside.ts'

const sheetOf = (rows: string[][]) => writeXlsx({ sheets: [{ name: '团员', rows }] })

async function numbersOf(
  content: Uint8Array,
  { format = 'xlsx', ...limits }: { megabytes?: number; format?: 'xlsx' | 'csv' } = {},
): Promise<number[]> {
  const numbers: number[] = []
  for await (const { rows } of readAside({ format, content }, limits))
    numbers.push(...rows.map(({ number }) => number))
  return numbers
}

describe('a workbook', () => {
  test('is read row by row, however many there are', async () => {
    const rows = Array.from({ length: 1234 }, (_, row) => [`第${row}名`])
    const numbers = await numbersOf(await sheetOf(rows))
    expect(numbers).toEqual(rows.map((_, row) => row + 1))
  })

  test('that takes more memory than a process may have is refused, and the server lives', async () => {
    const content = await sheetOf(Array.from({ length: 60_000 }, (_, row) => [String(row), `${row}名`]))
    const refusal = await numbersOf(content, { megabytes: 16 }).catch((error: unknown) => error)
    expect(isRefused(refusal, 'input.tooLarge')).toBe(true)
  })

  test.each([
    ['a row of a million cells', ','.repeat(1_000_000)],
    ['more rows than any program has', '\n'.repeat(1_048_577)],
    ['a text that does not end', `"${'字'.repeat(6_000_000)}`],
  ])('and so is a .csv file with %s', async (_, text) => {
    const limits = { format: 'csv', megabytes: 16 } as const
    const refusal = await numbersOf(Buffer.from(text), limits).catch((error: unknown) => error)
    expect(isRefused(refusal, 'input.tooLarge')).toBe(true)
  })

  test('of many that are left unread lets the next ones be read', async () => {
    const content = await sheetOf(Array.from({ length: 2000 }, (_, row) => [String(row)]))
    const firstOf = async () => {
      for await (const { rows } of readAside({ format: 'xlsx', content })) return rows[0]?.cells
      return null
    }
    const found = await Promise.all(Array.from({ length: 9 }, firstOf))
    expect(found).toEqual(Array.from({ length: 9 }, () => ['0']))
  })
})

describe('a ZIP file that hides how large it is', () => {
  test.each([
    ['behind sizes that stand elsewhere', withoutSizes],
    ['behind a second directory', withTwoDirectories],
  ])('%s is refused, though it could be read', async (_, hidden) => {
    const zip = await sheetOf([['姓名']])
    await refuseInflation(Buffer.from(zip))
    const lying = hidden(zip)
    expect(await numbersOf(lying)).toEqual([1])
    const refusal = await refuseInflation(lying).catch((error: unknown) => error)
    expect(isRefused(refusal, 'spreadsheet.unreadable')).toBe(true)
  })
})
