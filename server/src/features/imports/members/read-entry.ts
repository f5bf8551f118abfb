import { readJoinedOn } from '@qingtuan/domain/members/joined-on'
import { readMemberNumber } from '@qingtuan/domain/members/member-number'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import { firstDayOf } from '@qingtuan/domain/shared/calendar-date'
import { EDUCATIONS } from '@qingtuan/domain/shared/code-tables/education'
import { ETHNIC_GROUPS } from '@qingtuan/domain/shared/code-tables/ethnic-group'
import { POLITICAL_STATUSES } from '@qingtuan/domain/shared/code-tables/political-status'
import type { IdentityDocument } from '@qingtuan/domain/shared/identity-document'
import { readPersonName } from '@qingtuan/domain/shared/person-name'
import { readPhone } from '@qingtuan/domain/shared/phone'
import type { SheetRow } from '../../../platform/spreadsheets/sheet-row.ts'
import type { Warning } from '../importer.ts'
import type { CellReader } from './cell-reader.ts'
import { cellReader } from './cell-reader.ts'
import type { MemberColumn } from './columns.ts'
import type { BrokenRow, Entry } from './member-entry.ts'
import { codeReader, readGraduationYear, readHouseholdArea, readPlainText } from './read-codes.ts'
import { readDocumentCells } from './read-document.ts'

const readEthnicGroup = codeReader(ETHNIC_GROUPS)
const readPoliticalStatus = codeReader(POLITICAL_STATUSES)
const readEducation = codeReader(EDUCATIONS)

/** Reads one row by the rules of the domain; all of its faults at once. */
export function readMemberEntry(
  row: SheetRow,
  places: ReadonlyMap<MemberColumn, number>,
  today: CalendarDate,
): Entry | BrokenRow {
  const cells = cellReader(row, places)
  const name = cells.required('name', readPersonName)
  const document = readDocumentCells(cells, today)
  const note = cells.optional('note', readPlainText)
  const joined = document && readJoin(cells, { document, note, today })
  const number = joined && readNumber(cells, joined.joinedOn)
  const phone = cells.optional('phone', readPhone)
  const record = readRecord(cells)
  if (!name || !document || !joined || !number || cells.faults.length > 0)
    return { row: row.number, name: name ?? cells.text('name'), faults: cells.faults }
  const warnings: Warning[] = [...number.warnings]
  if (phone === null) warnings.push('phoneMissing')
  if (document.needsReview) warnings.push('needsReview')
  const branch = cells.text('branch').normalize('NFKC')
  const facts = { name, document, phone, note, branch, record, warnings }
  return { row: row.number, ...facts, ...joined, number: number.number }
}

interface Joining {
  readonly document: IdentityDocument
  readonly note: string | null
  readonly today: CalendarDate
}

function readJoin(cells: CellReader, { document, note, today }: Joining) {
  const joined = cells.required('joinedOn', (raw) => readJoinedOn({ raw, bornOn: document.bornOn, today }))
  if (!joined) return null
  if (joined.needsNote && note === null)
    cells.faults.push({ code: 'joinApplication.noteRequired', column: 'note' })
  const { precision } = joined
  return { precision, joinedOn: precision === 'month' ? firstDayOf(joined.joinedOn) : joined.joinedOn }
}

function readNumber(cells: CellReader, joinedOn: CalendarDate) {
  return cells.judged('memberNumber', (raw) => readMemberNumber({ raw, joinedOn }))
}

function readRecord(cells: CellReader): Entry['record'] {
  return {
    ethnic_group: cells.optional('ethnicGroup', readEthnicGroup),
    political_status: cells.optional('politicalStatus', readPoliticalStatus),
    education_full_time: cells.optional('educationFullTime', readEducation),
    education_highest: cells.optional('educationHighest', readEducation),
    household_area: cells.optional('householdArea', readHouseholdArea),
    occupation: cells.optional('occupation', readPlainText),
    employer_or_school: cells.optional('employerOrSchool', readPlainText),
    email: cells.optional('email', readPlainText),
    graduation_year: cells.optional('graduationYear', readGraduationYear),
  }
}
