import { Button } from 'antd'
import { useEffect } from 'react'
import { Link, useParams } from 'react-router'
import { Failure } from '../../../shared/list/failure.tsx'
import { Loading } from '../../../shared/list/loading.tsx'
import { Badge } from '../../../shared/look/badge.tsx'
import { momentText } from '../../../shared/look/moment.ts'
import { Page, Section } from '../../../shared/look/page.tsx'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { announcementTexts } from './announcement-texts.ts'
import styles from './announcements.module.css'
import { useConfirm, useMarkRead, useReceived } from './queries.ts'

type Received = NonNullable<ReturnType<typeof useReceived>['data']>

/** What a superior told this organization; to open it is to have read it. */
export default function ReceivedPage() {
  const say = useTexts(announcementTexts)
  const { id = '' } = useParams()
  const { data: received, error, isPending, refetch } = useReceived(id)
  const { mutate: markRead } = useMarkRead()
  const isHere = received !== undefined
  useEffect(() => {
    if (isHere) markRead({ id })
  }, [isHere, id, markRead])
  return (
    <Page title={say('receivedTitle')} lead={<Link to="/notices">{say('toNotices')}</Link>}>
      {received && (
        <Section>
          <Letter received={received} />
        </Section>
      )}
      {isPending && <Loading />}
      {error && <Failure error={error} onRetry={() => void refetch()} />}
    </Page>
  )
}

function Letter({ received }: { readonly received: Received }) {
  const say = useTexts(announcementTexts)
  const { sender, words, at, isUrgent } = received
  if (words === null) return <p>{say('takenBack', { sender: sender.shortName })}</p>
  return (
    <article className={styles.letter}>
      <h2 className={styles.letterTitle}>{words.title}</h2>
      <p className={styles.quiet}>
        {isUrgent && <Badge tone="bad">{say('urgent')}</Badge>}{' '}
        {say('receivedFrom', { sender: sender.shortName })} · {momentText(at)}
      </p>
      <div className={styles.words}>{words.text}</div>
      {received.asksReceipt && <Receipt received={received} />}
    </article>
  )
}

function Receipt({ received: { id, confirmedAt } }: { readonly received: Received }) {
  const say = useTexts(announcementTexts)
  const confirmation = useConfirm()
  return (
    <div className={styles.foot}>
      <RefusalAlert error={confirmation.error} />
      {confirmedAt === null ? (
        <Button type="primary" loading={confirmation.isPending} onClick={() => confirmation.mutate({ id })}>
          {say('confirmReceipt')}
        </Button>
      ) : (
        <p role="status">{say('confirmedOn', { at: momentText(confirmedAt) })}</p>
      )}
    </div>
  )
}
