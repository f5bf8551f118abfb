import { Section } from '../../../shared/look/page.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { caseTexts } from './case-texts.ts'
import type { ComparedCell, ComparedRow } from './compared-rows.ts'
import { useComparedRows } from './compared-rows.ts'
import styles from './comparison.module.css'
import type { CaseDraft } from './kept-draft.ts'
import type { AppealCase } from './queries.ts'

interface ComparisonProps {
  readonly appeal: AppealCase
  readonly draft: CaseDraft
}

/** Photo, entries and record side by side; each difference by colour and by sign. Empty before the reading. */
export function Comparison({ appeal, draft }: ComparisonProps) {
  const say = useTexts(caseTexts)
  const rows = useComparedRows(appeal, draft)
  if (rows.length === 0) return null
  const heads = ['item', 'typed', 'filed', 'recorded'] as const
  return (
    <Section title={say('compare')} extra={appeal.reading?.agrees && <Agreement />}>
      {appeal.recordExists === false && <p className={styles.disagrees}>{say('noRecord')}</p>}
      <table className={styles.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.label} row={row} />
          ))}
        </tbody>
      </table>
    </Section>
  )
}

function Agreement() {
  const say = useTexts(caseTexts)
  return (
    <p role="status" className={styles.agrees}>
      ✓ {say('agrees')}
    </p>
  )
}

function Row({ row }: { readonly row: ComparedRow }) {
  const say = useTexts(caseTexts)
  return (
    <tr>
      <th scope="row">{row.label}</th>
      <Cell cell={row.typed} label={say('typed')} />
      <Cell cell={{ text: row.filed, note: row.filedNote }} label={say('filed')} />
      <Cell cell={row.recorded} label={say('recorded')} />
    </tr>
  )
}

function Cell({ cell, label }: { readonly cell: ComparedCell; readonly label: string }) {
  const say = useTexts(caseTexts)
  const { text, agrees, note } = cell
  return (
    <td data-label={label} className={agrees === false ? styles.differs : undefined}>
      <span>
        {text ?? '—'}
        {note && <span className={styles.quiet}> {note}</span>}
        {agrees !== undefined && (
          <span className={agrees ? styles.same : styles.sign}>
            {' '}
            {agrees ? '✓' : '≠'} {say(agrees ? 'same' : 'differs')}
          </span>
        )}
      </span>
    </td>
  )
}
