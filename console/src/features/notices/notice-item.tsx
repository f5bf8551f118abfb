import { noticeSentence } from '@qingtuan/contract/notices/sentences'
import { Button } from 'antd'
import { Link } from 'react-router'
import { momentText } from '../../shared/look/moment.ts'
import { useLocale } from '../../shared/texts/locale.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './notices.module.css'
import { noticesTexts } from './notices-texts.ts'
import type { Notice } from './queries.ts'
import { useOpening } from './queries.ts'

/** One notice; opening where the matter stands notes that it was read. */
export function NoticeItem({ notice }: { readonly notice: Notice }) {
  const say = useTexts(noticesTexts)
  const { locale } = useLocale()
  const opening = useOpening()
  const { id, kind, facts, link, at, readAt } = notice
  const isUnread = readAt === null
  const sentence = noticeSentence(kind, locale, facts)
  const open = () => {
    if (isUnread) opening.mutate(id)
  }
  return (
    <li className={isUnread ? `${styles.notice} ${styles.unread}` : styles.notice}>
      <span className={styles.mark} aria-hidden="true" />
      <span className={styles.words}>
        <span className={styles.sentence}>
          {isUnread && <span className={styles.hidden}>{say('isUnread')}</span>}
          {link === null ? (
            sentence
          ) : (
            <Link to={link} onClick={open}>
              {sentence}
            </Link>
          )}
        </span>
        <time className={styles.when} dateTime={at}>
          {momentText(at)}
        </time>
      </span>
      {isUnread && (
        <Button type="text" size="small" loading={opening.isPending} onClick={open}>
          {say('markRead')}
        </Button>
      )}
    </li>
  )
}
