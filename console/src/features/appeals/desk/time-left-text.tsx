import { APPEAL_WAITS_FOR } from '@qingtuan/domain/appeals/transitions'
import { useTexts } from '../../../shared/texts/texts.ts'
import { deskTexts } from './desk-texts.ts'
import type { AppealRow } from './queries.ts'
import styles from './queue.module.css'
import { splitWorkingMinutes } from './time-left.ts'

type Waiting = Pick<AppealRow, 'state' | 'overdue' | 'workingMinutesLeft' | 'bringBy'>

/** How much working time is left to decide; overdue is said in words as well as in red. */
export function TimeLeftText({ appeal }: { readonly appeal: Waiting }) {
  const say = useTexts(deskTexts)
  const text = useTimeLeft()
  if (appeal.bringBy) return <>{say('waitsForPhotos', { day: appeal.bringBy })}</>
  if (APPEAL_WAITS_FOR[appeal.state] !== 'reviewer') return <>—</>
  if (appeal.overdue) return <strong className={styles.late}>{say('isOverdue')}</strong>
  return <span className={styles.figures}>{text(appeal.workingMinutesLeft)}</span>
}

export function useTimeLeft(): (workingMinutes: number) => string {
  const say = useTexts(deskTexts)
  return (workingMinutes) => {
    const { days, hours, minutes } = splitWorkingMinutes(workingMinutes)
    if (days > 0) return say(hours > 0 ? 'daysAndHours' : 'days', { days, hours })
    if (hours > 0) return say(minutes > 0 ? 'hoursAndMinutes' : 'hours', { hours, minutes })
    return minutes > 0 ? say('minutes', { minutes }) : say('lastMinute')
  }
}
