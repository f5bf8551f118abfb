import { Section } from '../../../shared/look/page.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import styles from './figures.module.css'
import { figuresTexts } from './figures-texts.ts'
import type { AppealFigures } from './queries.ts'

type Counted = 'received' | 'upheld' | 'dismissed' | 'withdrawn' | 'open' | 'overdue' | 'decidedLate'

const COUNTS: readonly Counted[] = [
  'received',
  'upheld',
  'dismissed',
  'withdrawn',
  'open',
  'overdue',
  'decidedLate',
]
/** What a desk that keeps its deadlines has none of. */
const BAD: ReadonlySet<Counted> = new Set<Counted>(['overdue', 'decidedLate'])

export function FigureCards({ figures }: { readonly figures: AppealFigures }) {
  const say = useTexts(figuresTexts)
  const hours = (value: number | null) =>
    value === null ? say('none') : say('hours', { hours: Math.round(value * 10) / 10 })
  return (
    <dl className={styles.cards}>
      {COUNTS.map((key) => (
        <div key={key} className={BAD.has(key) && figures[key] > 0 ? styles.bad : styles.card}>
          <dt>{say(key)}</dt>
          <dd>{figures[key].toLocaleString('en')}</dd>
        </div>
      ))}
      <div className={styles.card}>
        <dt>{say('median')}</dt>
        <dd className={styles.hours}>{hours(figures.medianWorkingHours)}</dd>
      </div>
      <div className={styles.card}>
        <dt>{say('p95')}</dt>
        <dd className={styles.hours}>{hours(figures.p95WorkingHours)}</dd>
      </div>
    </dl>
  )
}

export function FigureTables({ figures }: { readonly figures: AppealFigures }) {
  const say = useTexts(figuresTexts)
  const decided = figures.upheld + figures.dismissed
  return (
    <div className={styles.tables}>
      <Section title={say('results')}>
        <FigureTable
          figures={figures}
          rows={['upheld', 'dismissed', 'withdrawn', 'open']}
          total={figures.received}
          share={say('ofReceived')}
        />
      </Section>
      <Section title={say('timeliness')}>
        <FigureTable figures={figures} rows={['decidedLate']} total={decided} share={say('ofDecided')} />
      </Section>
    </div>
  )
}

interface FigureTableProps {
  readonly figures: AppealFigures
  readonly rows: readonly Counted[]
  readonly total: number
  /** Of what the shares are. */
  readonly share: string
}

/** The bar beside each figure only repeats its share. */
function FigureTable({ figures, rows, total, share }: FigureTableProps) {
  const say = useTexts(figuresTexts)
  const percent = (count: number) => (total === 0 ? 0 : Math.round((count / total) * 1000) / 10)
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{say('figure')}</th>
          <th scope="col">{say('count')}</th>
          <th scope="col">{share}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((key) => (
          <tr key={key}>
            <th scope="row">{say(key)}</th>
            <td>{figures[key].toLocaleString('en')}</td>
            <td>
              <progress value={percent(figures[key])} max={100} aria-hidden="true" /> {percent(figures[key])}%
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
