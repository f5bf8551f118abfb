import { defineTexts, useTexts } from '../texts/texts.ts'
import styles from './figure-table.module.css'

const texts = defineTexts(
  'figure-table',
  { group: '分组', count: '人数', share: '占比' },
  { group: 'Group', count: 'Members', share: 'Share' },
)

export interface FigureRow {
  readonly label: string
  readonly count: number
}

interface FigureTableProps {
  readonly title: string
  readonly rows: readonly FigureRow[]
}

/** Figures as a table; the bar beside each only repeats its share. */
export function FigureTable({ title, rows }: FigureTableProps) {
  const say = useTexts(texts)
  const total = rows.reduce((sum, { count }) => sum + count, 0)
  const share = (count: number) => (total === 0 ? 0 : Math.round((count / total) * 1000) / 10)
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{title}</caption>
      <thead className={styles.head}>
        <tr>
          <th scope="col">{say('group')}</th>
          <th scope="col">{say('count')}</th>
          <th scope="col">{say('share')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, count }) => (
          <tr key={label}>
            <th scope="row" className={styles.label}>
              {label}
            </th>
            <td className={styles.count}>{count.toLocaleString('en')}</td>
            <td className={styles.share}>
              <progress className={styles.bar} value={share(count)} max={100} aria-hidden="true" />
              <span className={styles.percent}>{share(count)}%</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
