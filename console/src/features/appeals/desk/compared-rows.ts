import { memberTexts } from '../../../shared/member/member-texts.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { caseTexts } from './case-texts.ts'
import type { CaseDraft } from './kept-draft.ts'
import type { AppealCase } from './queries.ts'

export interface ComparedCell {
  readonly text: string | null
  /** Whether it agrees with what was filed; absent where that is no question. */
  readonly agrees?: boolean | undefined
  readonly note?: string | undefined
}

export interface ComparedRow {
  readonly label: string
  readonly typed: ComparedCell
  readonly filed: string
  readonly filedNote?: string | undefined
  readonly recorded: ComparedCell
}

type Entries = NonNullable<AppealCase['entries']>
type CaseRecord = AppealCase['record']
type Field = 'name' | 'documentKind' | 'documentNumber' | 'bornOn'

const NOTHING: ComparedCell = { text: null }

/** What was typed, filed and recorded, row by row; empty before the reading. */
export function useComparedRows(appeal: AppealCase, draft: CaseDraft): readonly ComparedRow[] {
  const say = useTexts(caseTexts)
  const sayMember = useTexts(memberTexts)
  const { entries, record, reading } = appeal
  if (!entries) return []
  const show = (field: Field, of: Pick<Entries, Field>) =>
    field === 'documentKind' ? sayMember(of.documentKind) : of[field]
  const typed: Partial<Record<Field, ComparedCell>> = {
    name: { text: draft.name ?? null, agrees: reading?.nameAgrees },
    documentNumber: { text: draft.number ?? null, agrees: reading?.numberAgrees },
  }
  const fields: readonly Field[] = ['name', 'documentNumber', 'documentKind', 'bornOn']
  const rows = fields.map((field) => ({
    label: sayMember(field),
    typed: typed[field] ?? NOTHING,
    filed: show(field, entries),
    recorded: record ? { text: show(field, record), agrees: isSame(field, entries, record) } : NOTHING,
  }))
  const phone = {
    label: sayMember('phone'),
    typed: NOTHING,
    filed: entries.phone,
    filedNote: record ? say('toBeBound') : undefined,
    recorded: record
      ? { text: record.phone ?? say('unbound'), note: record.phone ? say('boundNow') : '' }
      : NOTHING,
  }
  return [...rows, phone]
}

/** Name and kind as the server judges them: it knows other spellings of one name. */
function isSame(field: Field, entries: Entries, record: NonNullable<CaseRecord>): boolean {
  if (field === 'name' || field === 'documentKind') return !record.differences.includes(field)
  return entries[field] === record[field]
}
