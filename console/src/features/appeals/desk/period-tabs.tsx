import { Link } from 'react-router'
import { useTexts } from '../../../shared/texts/texts.ts'
import { figuresTexts } from './figures-texts.ts'
import type { PeriodFilter } from './period.ts'
import { PERIODS } from './period.ts'
import styles from './queue.module.css'

export function PeriodTabs({ filter }: { readonly filter: PeriodFilter }) {
  const say = useTexts(figuresTexts)
  const present = filter.period ?? 'month'
  return (
    <nav className={styles.views} aria-label={say('periods')}>
      {PERIODS.map((period) => (
        <Link
          key={period}
          to={`/figures?period=${period}`}
          className={styles.view}
          aria-current={period === present ? 'page' : undefined}
        >
          {say(period)}
        </Link>
      ))}
    </nav>
  )
}
