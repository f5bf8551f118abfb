import { APPEAL_VIEWS } from '@qingtuan/contract/appeals/views'
import { Link } from 'react-router'
import { writeFilter } from '../../../shared/list/url-filter.ts'
import { Tabs } from '../../../shared/look/tabs.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { deskTexts } from './desk-texts.ts'
import type { useCounts } from './queries.ts'
import styles from './queue.module.css'
import type { QueueFilter, QueueView } from './queue-filter.ts'

type Counts = NonNullable<ReturnType<typeof useCounts>['data']>

/** What the day demands, above everything else. */
export function DueBand({ counts }: { readonly counts: Counts | undefined }) {
  const say = useTexts(deskTexts)
  if (!counts) return null
  const { dueToday, overdue } = counts
  if (dueToday === 0 && overdue === 0) return <p className={styles.calm}>{say('calm')}</p>
  return (
    <p className={styles.band}>
      <Link to="/?view=open">{say('dueToday', { count: dueToday })}</Link>
      <Link to="/?view=overdue" className={overdue > 0 ? styles.overdue : undefined}>
        {say('overdueCount', { count: overdue })}
      </Link>
    </p>
  )
}

interface ViewTabsProps {
  readonly filter: QueueFilter
  readonly counts: Counts | undefined
}

/** Each view is an address of its own; the number looked for stays. */
export function ViewTabs({ filter, counts }: ViewTabsProps) {
  const say = useTexts(deskTexts)
  const tabs = APPEAL_VIEWS.map((view) => ({
    to: addressOf(filter, view),
    text: say(view),
    count: countOf(counts, view),
    isBad: view === 'overdue',
  }))
  return <Tabs label={say('views')} present={addressOf(filter, filter.view ?? 'open')} tabs={tabs} />
}

function addressOf(filter: QueueFilter, view: QueueView): string {
  return `/?${writeFilter({ ...filter, view })}`
}

function countOf(counts: Counts | undefined, view: QueueView): number | undefined {
  return view === 'waiting' || view === 'decided' ? undefined : counts?.[view]
}
