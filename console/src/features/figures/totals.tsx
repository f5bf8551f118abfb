import { completenessOf } from '../../shared/chart/options.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './figures.module.css'
import { figuresTexts } from './figures-texts.ts'
import type { Figures } from './queries.ts'

type Totalled = Pick<Figures, 'members' | 'completeRecords' | 'organizations'>

export function Totals({ figures }: { readonly figures: Totalled }) {
  const say = useTexts(figuresTexts)
  const { members, completeRecords: complete, organizations } = figures
  const totals = [
    [say('members'), members.toLocaleString('en')],
    [say('complete'), `${completenessOf({ members, complete })}%`],
    [say('branches'), organizations.branches.toLocaleString('en')],
    [say('others'), organizations.others.toLocaleString('en')],
  ]
  return (
    <dl className={styles.totals}>
      {totals.map(([label, count]) => (
        <div key={label}>
          <dt className={styles.totalLabel}>{label}</dt>
          <dd className={styles.totalCount}>{count}</dd>
        </div>
      ))}
    </dl>
  )
}
