import type { ReceivedAnnouncement } from '@qingtuan/contract/notices/announcement'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import Button from 'antd-mobile/es/components/button'
import { useEffect } from 'react'
import { useParams } from 'react-router'
import { client, queries } from '../../shared/api/client.ts'
import { useSubmission } from '../../shared/api/submission.ts'
import { FailureNotice } from '../../shared/page/failure-notice.tsx'
import { Page } from '../../shared/page/page.tsx'
import { Asked, Empty } from '../../shared/page/states.tsx'
import { momentOf } from '../../shared/text/dates.ts'
import { useAnnouncementTexts } from './announcement-texts.ts'
import './notices.css'

/** What an organization told this person; to open it is to have read it. */
export function AnnouncementPage() {
  const t = useAnnouncementTexts()
  const { id = '' } = useParams()
  const received = useQuery(queries.announcements.received.queryOptions({ input: { id } }))
  useMarkedRead(id, received.data !== undefined)
  return (
    <Page title={t('title')} back="/me/notices">
      <Asked query={received}>{(announcement) => <Letter announcement={announcement} />}</Asked>
    </Page>
  )
}

function useMarkedRead(id: string, isHere: boolean) {
  const cache = useQueryClient()
  const { mutate } = useMutation({
    mutationFn: (opened: string) => client.announcements.markRead({ id: opened }),
    onSuccess: () => cache.invalidateQueries({ queryKey: queries.notices.key() }),
  })
  useEffect(() => {
    if (isHere) mutate(id)
  }, [id, isHere, mutate])
}

interface LetterProps {
  readonly announcement: ReceivedAnnouncement
}

function Letter({ announcement }: LetterProps) {
  const t = useAnnouncementTexts()
  const { sender, words, at, isUrgent, asksReceipt } = announcement
  if (words === null) {
    const text = t('withdrawnText', { sender: sender.shortName })
    return (
      <Empty title={t('withdrawn')} text={text} nextSteps={[{ label: t('toNotices'), to: '/me/notices' }]} />
    )
  }
  return (
    <>
      <article className="card">
        <h2 className="announcement-title">
          {isUrgent ? <span className="badge badge-attention">{t('urgent')}</span> : null} {words.title}
        </h2>
        <p className="weak">
          {t('from', { sender: sender.shortName })} · {momentOf(at)}
        </p>
        <div className="announcement-words">{words.text}</div>
      </article>
      {asksReceipt ? <Receipt announcement={announcement} /> : null}
    </>
  )
}

function Receipt({ announcement: { id, confirmedAt } }: LetterProps) {
  const t = useAnnouncementTexts()
  const cache = useQueryClient()
  const { submit, pending, failure } = useSubmission({
    send: (sender) => sender.announcements.confirm({ id }),
    onDone: (confirmed) =>
      cache.setQueryData(queries.announcements.received.queryKey({ input: { id } }), confirmed),
  })
  if (confirmedAt !== null)
    return (
      <p className="notice" role="status">
        {t('confirmed', { at: momentOf(confirmedAt) })}
      </p>
    )
  return (
    <div className="stack">
      <p className="weak">{t('confirmHint')}</p>
      <FailureNotice failure={failure} />
      <Button block color="primary" size="large" loading={pending} onClick={() => submit(undefined)}>
        {t('confirm')}
      </Button>
    </div>
  )
}
