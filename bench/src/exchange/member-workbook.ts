import { writeSpreadsheet } from '@qingtuan/server/src/platform/spreadsheets/write-spreadsheet.ts'
import { openDocumentNumbers } from '../generate/people/document-numbers.ts'
import { openNames } from '../generate/people/names.ts'
import { openRandom } from '../generate/random.ts'

const HEADER = ['姓名', '身份证号', '入团时间', '团员编号', '团支部', '手机号', '民族', '备注']
/** Older than everybody in the generated world, so that no document is taken. */
const BIRTH_YEAR = 1997
/** Beyond what the generated world has given out. */
const FIRST_NUMBER = 900_000
const FIRST_PHONE = 18_100_000_000
/** One row in so many lacks the day of joining. */
export const ROWS_PER_FAULT = 100

export interface Listed {
  readonly rows: number
  /** In turns. */
  readonly branchIds: readonly number[]
  readonly faults: boolean
}

/** A list of invented people as an .xlsx file. Every second one joined when the number was not typed yet. */
export async function memberWorkbook(listed: Listed): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  const stream = writeSpreadsheet('xlsx', { name: '名单', header: HEADER, rows: rowsOf(listed) })
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts)
}

function* rowsOf({ rows, branchIds, faults }: Listed): Generator<string[]> {
  const drawName = openNames(openRandom(1, 'list'))
  const documentNumber = openDocumentNumbers()
  for (let index = 0; index < rows; index += 1) {
    const bornOn = `${BIRTH_YEAR}-${two(1 + (index % 12))}-${two(1 + (Math.floor(index / 12) % 28))}`
    const sex = Math.floor(index / 336) % 2 === 0 ? 'male' : 'female'
    const isTyped = index % 2 === 1
    const lacksDay = faults && index % ROWS_PER_FAULT === ROWS_PER_FAULT - 1
    yield [
      drawName().name,
      documentNumber({ areaCode: '110101', bornOn, sex }),
      lacksDay ? '' : isTyped ? '2016-05-04' : '2013-05-04',
      isTyped ? `201611${FIRST_NUMBER + (index - 1) / 2}` : '',
      String(branchIds[index % branchIds.length] ?? ''),
      String(FIRST_PHONE + index),
      '汉族',
      index % 10 === 0 ? '入团志愿书原件存于组织部' : '',
    ]
  }
}

const two = (value: number) => String(value).padStart(2, '0')
