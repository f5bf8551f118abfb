import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { useTexts } from '../../../shared/texts/texts.ts'
import type { MembersFilter } from '../members-filter.ts'
import { useViews } from './queries.ts'
import styles from './roll.module.css'
import { rollTexts } from './roll-texts.ts'
import { addressOf, addressOfView } from './view-address.ts'
import { ViewMenu } from './view-menu.tsx'
import { ViewModal } from './view-modal.tsx'

/** The whole roll and the saved views; each is nothing but an address. */
export function ViewTabs({ filter }: { readonly filter: MembersFilter }) {
  const say = useTexts(rollTexts)
  const views = useViews().data?.items ?? []
  const [isSaving, setIsSaving] = useState(false)
  const here = addressOf(filter)
  const current = views.find((view) => addressOfView(view) === here)
  const [last, setLast] = useState<string | null>(null)
  const touched = current ?? views.find(({ id }) => id === last)
  return (
    <nav className={styles.views} aria-label={say('views')}>
      <Link
        to="/members?view=all"
        className={styles.view}
        aria-current={here === '' ? 'page' : undefined}
        onClick={() => setLast(null)}
      >
        {say('wholeRoll')}
      </Link>
      {views.map((view) => (
        <Link
          key={view.id}
          to={`/members?${addressOfView(view)}`}
          className={styles.view}
          title={view.name}
          aria-current={view === current ? 'page' : undefined}
          onClick={() => setLast(view.id)}
        >
          {view.name}
        </Link>
      ))}
      {touched && <ViewMenu view={touched} filter={filter} isCurrent={touched === current} />}
      {!current && here !== '' && (
        <Button type="link" size="small" onClick={() => setIsSaving(true)}>
          {say('saveView')}
        </Button>
      )}
      {isSaving && <ViewModal filter={filter} onClose={() => setIsSaving(false)} />}
    </nav>
  )
}
