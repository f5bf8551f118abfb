import { Link, useParams } from 'react-router'
import { Failure } from '../../../shared/list/failure.tsx'
import { Loading } from '../../../shared/list/loading.tsx'
import { Facts } from '../../../shared/look/facts.tsx'
import { momentText } from '../../../shared/look/moment.ts'
import { Page, Section } from '../../../shared/look/page.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { AnnouncementActs } from './announcement-acts.tsx'
import { announcementTexts } from './announcement-texts.ts'
import styles from './announcements.module.css'
import { PartsSection } from './parts-section.tsx'
import type { Announcement } from './queries.ts'
import { useAnnouncement } from './queries.ts'
import { ReadNumbers } from './read-numbers.tsx'
import { ReceiversSection } from './receivers-section.tsx'
import { StateTag } from './state-tag.tsx'
import { useToldWhom } from './use-told-whom.ts'

/** One announcement: how it stands, what it says, and who has read it. */
export default function AnnouncementPage() {
  const say = useTexts(announcementTexts)
  const { id = '' } = useParams()
  const { data: announcement, error, isPending, refetch } = useAnnouncement(id)
  return (
    <Page
      title={announcement?.title ?? say('title')}
      lead={<Link to="/announcements">{say('back')}</Link>}
      actions={announcement && <AnnouncementActs announcement={announcement} />}
    >
      {announcement && <Whole announcement={announcement} />}
      {isPending && <Loading />}
      {error && <Failure error={error} onRetry={() => void refetch()} />}
    </Page>
  )
}

function Whole({ announcement }: { readonly announcement: Announcement }) {
  const say = useTexts(announcementTexts)
  return (
    <>
      <Section>
        <AnnouncementFacts announcement={announcement} />
      </Section>
      <Section title={say('words')}>
        <div className={styles.words}>{announcement.text}</div>
      </Section>
      {announcement.startedAt !== null && (
        <>
          <Section title={say('figures')}>
            <ReadNumbers announcement={announcement} />
          </Section>
          <PartsSection announcement={announcement} />
          <ReceiversSection announcement={announcement} />
        </>
      )}
    </>
  )
}

function AnnouncementFacts({ announcement }: { readonly announcement: Announcement }) {
  const say = useTexts(announcementTexts)
  const whom = useToldWhom(announcement)
  const { sender, dueAt, sentAt, withdrawnAt, urgentReason, remindedAt, asksReceipt } = announcement
  return (
    <Facts
      facts={[
        [say('state'), <StateTag key="state" of={announcement} />],
        [say('sender'), sender.shortName],
        ...whom,
        [say('dueAt'), momentText(dueAt)],
        ...(sentAt ? [[say('sentAt'), momentText(sentAt)] as const] : []),
        ...(withdrawnAt ? [[say('withdrawnAt'), momentText(withdrawnAt)] as const] : []),
        ...(urgentReason ? [[say('urgentReason'), urgentReason] as const] : []),
        ...(asksReceipt ? [[say('receipt'), '✓'] as const] : []),
        ...(remindedAt ? [[say('remindedAt'), momentText(remindedAt)] as const] : []),
      ]}
    />
  )
}
