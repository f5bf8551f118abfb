import type { UserName } from '@qingtuan/domain/accounts/user-name'
import { readUserName } from '@qingtuan/domain/accounts/user-name'
import { readFullName, readShortName } from '@qingtuan/domain/organizations/full-name'
import type { OrganizationKind } from '@qingtuan/domain/organizations/kind'
import type { IndustryCode } from '@qingtuan/domain/shared/code-tables/industry'
import { readPersonName } from '@qingtuan/domain/shared/person-name'
import { readPhone } from '@qingtuan/domain/shared/phone'
import type { Decision, Refusal } from '@qingtuan/domain/shared/refusal'
import { accept, refuse } from '@qingtuan/domain/shared/refusal'
import { UNREADABLE } from '../../../platform/spreadsheets/cell-text.ts'
import type { SheetRow } from '../../../platform/spreadsheets/sheet-row.ts'
import type { Column } from './columns.ts'
import { readAreaCode, readIndustry, readKind } from './read-codes.ts'

/** What is wrong with a row, and in which column. */
export interface Fault extends Refusal {
  readonly column: Column | null
}

/** One organization of the file, as far as its own row tells. */
export interface Entry {
  readonly row: number
  readonly number: string | null
  readonly parentNumber: string | null
  readonly parentFullName: string | null
  readonly fullName: string
  readonly shortName: string
  readonly kind: OrganizationKind
  readonly industry: IndustryCode | null
  readonly areaCode: string | null
  readonly secretaryName: string | null
  readonly contactName: string | null
  readonly contactPhone: string
  readonly userName: UserName | null
}

/** A row that cannot be one keeps its number and name, so that rows under it can be told why. */
export interface BrokenRow {
  readonly row: number
  readonly number: string | null
  readonly fullName: string
  readonly faults: readonly Fault[]
}

/** Reads one row by the rules of the domain; all of its faults at once. */
export function readEntry(sheetRow: SheetRow, places: ReadonlyMap<Column, number>): Entry | BrokenRow {
  const row = sheetRow.number
  const faults: Fault[] = []
  const cell = (column: Column) => sheetRow.cells[places.get(column) ?? -1] ?? ''
  function optional<T>(column: Column, read: (raw: string) => Decision<T>): T | null {
    const raw = cell(column)
    if (raw === '') return null
    const decision = raw === UNREADABLE ? refuse('spreadsheet.cellUnreadable') : read(raw)
    if (decision.ok) return decision.value
    faults.push({ ...decision.refusal, column })
    return null
  }
  function required<T>(column: Column, read: (raw: string) => Decision<T>): T | null {
    if (cell(column) === '') faults.push({ code: 'spreadsheet.entryMissing', column })
    return optional(column, read)
  }
  const entry = {
    row,
    number: optional('number', readNumber),
    parentNumber: optional('parentNumber', readNumber),
    parentFullName: optional('parentFullName', readFullName),
    fullName: required('fullName', readFullName),
    shortName: required('shortName', readShortName),
    kind: required('kind', readKind),
    industry: optional('industry', readIndustry),
    areaCode: optional('areaCode', readAreaCode),
    secretaryName: optional('secretaryName', readPersonName),
    contactName: optional('contactName', readPersonName),
    contactPhone: required('contactPhone', readPhone),
    userName: optional('userName', readUserName),
  }
  if (isComplete(entry) && faults.length === 0) return entry
  return { row, number: entry.number, fullName: entry.fullName ?? cell('fullName'), faults }
}

type Draft = { readonly [K in keyof Entry]: Entry[K] | null }

function isComplete(draft: Draft): draft is Entry {
  return [draft.fullName, draft.shortName, draft.kind, draft.contactPhone].every((part) => part !== null)
}

function readNumber(raw: string): Decision<string> {
  return accept(raw.normalize('NFKC').replaceAll(/\s+/gu, ''))
}
