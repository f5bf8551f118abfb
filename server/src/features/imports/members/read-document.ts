import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import { readCalendarDate } from '@qingtuan/domain/shared/calendar-date'
import type { IdentityDocument } from '@qingtuan/domain/shared/identity-document'
import { readIdentityDocument } from '@qingtuan/domain/shared/identity-document'
import type { CellReader } from './cell-reader.ts'
import { readDocumentKind, readSex } from './read-codes.ts'

type DocumentColumn = 'documentKind' | 'documentNumber' | 'bornOn' | 'sex'

/** The document of a row; birth and sex are asked for only where the number does not say them. */
export function readDocumentCells(
  cells: Pick<CellReader<DocumentColumn>, 'optional' | 'required'>,
  today: CalendarDate,
): IdentityDocument | null {
  const kind = cells.optional('documentKind', readDocumentKind) ?? 'residentId'
  const isTyped = kind === 'passport' || kind === 'foreignPermanentResidentId'
  const bornOn = isTyped ? cells.optional('bornOn', readCalendarDate) : null
  const sex = isTyped ? cells.optional('sex', readSex) : null
  return cells.required('documentNumber', (number) =>
    readIdentityDocument({ kind, number, bornOn, sex, today }),
  )
}
