import type { AppealState } from '@qingtuan/domain/appeals/state'
import type { Tone } from '../../../shared/look/badge.tsx'
import { Badge } from '../../../shared/look/badge.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { deskTexts } from './desk-texts.ts'
import type { AppealRow } from './queries.ts'
import styles from './queue.module.css'

const TONES: Readonly<Record<AppealState, Tone>> = {
  submitted: 'warn',
  claimed: 'warn',
  photosAsked: 'plain',
  upheld: 'good',
  dismissed: 'bad',
  withdrawn: 'quiet',
  closed: 'quiet',
}

export function AppealStateTag({ state }: { readonly state: AppealState }) {
  const say = useTexts(deskTexts)
  return <Badge tone={TONES[state]}>{say(`state.${state}`)}</Badge>
}

/** What makes a case more than an ordinary one; the first of two words is of no account once it is upheld. */
export function Marks({ appeal }: { readonly appeal: AppealRow }) {
  const say = useTexts(deskTexts)
  const upheldOnce = appeal.upheldOnce && appeal.state !== 'upheld'
  if (!(appeal.objected || appeal.needsTwo || upheldOnce)) return null
  return (
    <span className={styles.marks}>
      {appeal.objected && <Badge tone="bad">{say('mark.objected')}</Badge>}
      {appeal.needsTwo && <Badge tone="warn">{say('mark.needsTwo')}</Badge>}
      {upheldOnce && <Badge tone="good">{say('mark.upheldOnce')}</Badge>}
    </span>
  )
}
