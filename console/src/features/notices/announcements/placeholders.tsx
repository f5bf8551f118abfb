import { PLACEHOLDERS } from '@qingtuan/domain/notices/announcement'
import { useTexts } from '../../../shared/texts/texts.ts'
import { announcementTexts } from './announcement-texts.ts'
import styles from './announcements.module.css'

/** What may stand for the receiver. */
export function Placeholders() {
  const say = useTexts(announcementTexts)
  return <p className={styles.hint}>{say('placeholders', PLACEHOLDERS)}</p>
}
