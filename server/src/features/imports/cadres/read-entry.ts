import { readParticulars } from '@qingtuan/domain/cadres/appointment'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import { readCalendarDate } from '@qingtuan/domain/shared/calendar-date'
import type { CodeRow } from '@qingtuan/domain/shared/code-tables/code-row'
import type { PostCode, PostKindCode } from '@qingtuan/domain/shared/code-tables/post'
import { POST_KINDS, POSTS } from '@qingtuan/domain/shared/code-tables/post'
import { readPersonName } from '@qingtuan/domain/shared/person-name'
import type { Decision, RefusalCode } from '@qingtuan/domain/shared/refusal'
import { accept, refuse } from '@qingtuan/domain/shared/refusal'
import type { SheetRow } from '../../../platform/spreadsheets/sheet-row.ts'
import type { CellReader } from '../members/cell-reader.ts'
import { cellReader } from '../members/cell-reader.ts'
import { readPlainText } from '../members/read-codes.ts'
import { readDocumentCells } from '../members/read-document.ts'
import type { BrokenRow, Entry } from './cadre-entry.ts'
import type { CadreColumn } from './columns.ts'

const readPost = wordReader<PostCode>(POSTS, 'cadreImport.postUnknown')
const readKind = wordReader<PostKindCode>(POST_KINDS, 'cadreImport.kindUnknown')

/** Reads one row by the rules of the domain; all of its faults at once. */
export function readCadreEntry(
  row: SheetRow,
  places: ReadonlyMap<CadreColumn, number>,
  today: CalendarDate,
): Entry | BrokenRow {
  const cells = cellReader<CadreColumn>(row, places)
  const name = cells.required('name', readPersonName)
  const document = readDocumentCells(cells, today)
  const particulars = readPostCells(cells)
  if (!name || !document || !particulars || cells.faults.length > 0)
    return { row: row.number, name: name ?? cells.text('name'), faults: cells.faults }
  const organization = cells.text('organization').normalize('NFKC').trim()
  return { row: row.number, name, document, organization, particulars }
}

function readPostCells(cells: CellReader<CadreColumn>): Entry['particulars'] | null {
  const post = cells.required('post', readPost)
  const kind = cells.required('kind', readKind)
  const startedOn = cells.required('startedOn', readCalendarDate)
  const termEndsOn = cells.optional('termEndsOn', readCalendarDate)
  const postNote = cells.optional('postNote', readPlainText)
  if (!post || !kind || !startedOn) return null
  const decision = readParticulars({ post, postNote, kind, startedOn, termEndsOn })
  if (decision.ok) return decision.value
  const column = decision.refusal.code === 'cadrePost.noteRequired' ? 'postNote' : 'termEndsOn'
  cells.faults.push({ ...decision.refusal, column })
  return null
}

/** By the word of a code table in either language, or by its code. */
function wordReader<Code extends string>(
  table: readonly (CodeRow & { readonly code: Code })[],
  unknown: RefusalCode,
): (raw: string) => Decision<Code> {
  const codes = new Map(
    table.flatMap(({ code, zh, en }) => [code, zh, en].map((word) => [word.toLowerCase(), code] as const)),
  )
  return (raw) => {
    const code = codes.get(raw.normalize('NFKC').trim().toLowerCase())
    return code ? accept(code) : refuse(unknown)
  }
}
