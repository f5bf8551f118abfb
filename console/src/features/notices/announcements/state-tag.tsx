import type { Tone } from '../../../shared/look/badge.tsx'
import { Badge } from '../../../shared/look/badge.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { announcementTexts } from './announcement-texts.ts'
import styles from './announcements.module.css'
import type { AnnouncementRow } from './queries.ts'

const TONES: Readonly<Record<AnnouncementRow['state'], Tone>> = {
  waiting: 'warn',
  sending: 'warn',
  sent: 'good',
  withdrawn: 'quiet',
}

/** How it stands; while it is being sent, how far it has come. */
export function StateTag({ of: { state, told, total } }: { readonly of: AnnouncementRow }) {
  const say = useTexts(announcementTexts)
  return (
    <span className={styles.standing}>
      <Badge tone={TONES[state]}>{say(state)}</Badge>
      {state === 'sending' && total !== null && (
        <span className={styles.progress}>
          <progress value={told} max={total} aria-hidden="true" />
          {say('progress', { told, total })}
        </span>
      )}
    </span>
  )
}
