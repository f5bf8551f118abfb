import { readCalendarDate } from '@qingtuan/domain/shared/calendar-date'
import { readPersonName } from '@qingtuan/domain/shared/person-name'
import { closedUpText } from '@qingtuan/domain/shared/typed-text'
import { v7 as newId } from 'uuid'
import { inPages } from '../../../platform/database/in-pages.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import type { Platform } from '../../../platform/platform.ts'
import { refused } from '../../../platform/refused.ts'
import type { ColumnNames } from '../../../platform/spreadsheets/columns.ts'
import { looksLikeHeaderOf, matchColumns, placesOf } from '../../../platform/spreadsheets/columns.ts'
import type { SpreadsheetFile } from '../../../platform/spreadsheets/read-spreadsheet.ts'
import { readTable } from '../../../platform/spreadsheets/read-spreadsheet.ts'
import type { ListedVolunteer } from '../../../platform/volunteer-registry/file-registry.ts'
import { removeUnlisted, writeListed } from '../../../platform/volunteer-registry/file-registry.ts'

const COLUMNS: ColumnNames<keyof ListedVolunteer> = {
  number: ['证件号码', '身份证号', '身份证号码', 'document number'],
  name: ['姓名', 'name'],
  volunteerNumber: ['志愿者编号', '志愿者号', 'volunteer number'],
  registeredOn: ['注册日期', '注册时间', 'registered on'],
}
const NEEDED = ['number', 'name', 'volunteerNumber', 'registeredOn'] as const
/** 注册时间 may tell more than the day. */
const TIME_OF_DAY = /[T\s]+\d{1,2}:\d{2}.*$/
const PAGE = 1000

export interface ImportedVolunteers {
  readonly written: number
  readonly removed: number
}

/** A row that cannot be used; with it the whole list is refused: who is left out would be said not to be registered. */
export class BadVolunteerRow extends Error {
  override name = 'BadVolunteerRow'
  readonly row: number

  constructor(file: string, row: number) {
    super(`${file}, row ${row}: number, name, volunteer number or day of registration cannot be read`)
    this.row = row
  }
}

/** Puts a list, in one file or several, into the place of the one before. Refuses `spreadsheet.*`. */
export async function importVolunteers(
  { database, vault }: Platform,
  files: readonly SpreadsheetFile[],
): Promise<ImportedVolunteers> {
  const listId = newId()
  return inTransaction(database, async (trx) => {
    let written = 0
    for (const file of files)
      for await (const listed of inPages(readVolunteers(file), PAGE)) {
        await writeListed(trx, vault, { listId, listed: [...lastOfEach(listed)] })
        written += listed.length
      }
    return { written, removed: await removeUnlisted(trx, listId) }
  })
}

async function* readVolunteers(file: SpreadsheetFile): AsyncGenerator<ListedVolunteer, void, undefined> {
  const table = await readTable(file, looksLikeHeaderOf(COLUMNS))
  if (table === null) throw refused('spreadsheet.unreadable')
  const places = placesOf(COLUMNS, matchColumns(COLUMNS, table.header.cells), NEEDED)
  for await (const { number: row, cells } of table.rows) {
    const cell = (column: keyof ListedVolunteer) => cells[places.get(column) ?? -1] ?? ''
    const name = readPersonName(cell('name'))
    const number = closedUpText(cell('number')).toUpperCase()
    const volunteerNumber = closedUpText(cell('volunteerNumber'))
    const registeredOn = readCalendarDate(cell('registeredOn').trim().replace(TIME_OF_DAY, ''))
    if (!name.ok || number === '' || volunteerNumber === '' || !registeredOn.ok)
      throw new BadVolunteerRow(file.name, row)
    yield { number, name: name.value, volunteerNumber, registeredOn: registeredOn.value }
  }
}

/** Of a number that stands there twice, the later row. */
function lastOfEach(listed: readonly ListedVolunteer[]): Iterable<ListedVolunteer> {
  return new Map(listed.map((one) => [one.number, one])).values()
}
