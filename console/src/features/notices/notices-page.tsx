import { Button, Empty, Segmented } from 'antd'
import { useSearchParams } from 'react-router'
import { Failure } from '../../shared/list/failure.tsx'
import { LoadMore } from '../../shared/list/load-more.tsx'
import { Loading } from '../../shared/list/loading.tsx'
import { Page, Section } from '../../shared/look/page.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { NoticeItem } from './notice-item.tsx'
import styles from './notices.module.css'
import { noticesTexts } from './notices-texts.ts'
import { useNotices, useOpeningAll, useUnreadCount } from './queries.ts'

/** What this organization was told. */
export default function NoticesPage() {
  const say = useTexts(noticesTexts)
  const [parameters, setParameters] = useSearchParams()
  const isUnreadOnly = parameters.get('unread') === 'only'
  const notices = useNotices(isUnreadOnly)
  const unread = useUnreadCount().data?.count ?? 0
  const openingAll = useOpeningAll()
  const items = notices.data?.pages.flatMap((page) => page.items)
  return (
    <Page title={say('title')} lead={say('lead')}>
      <Section>
        <div className={styles.bar}>
          <Segmented
            aria-label={say('show')}
            value={isUnreadOnly ? 'unread' : 'all'}
            options={(['all', 'unread'] as const).map((value) => ({ value, label: say(value) }))}
            onChange={(value) => setParameters(value === 'unread' ? { unread: 'only' } : {})}
          />
          <Button disabled={unread === 0} loading={openingAll.isPending} onClick={() => openingAll.mutate()}>
            {say('allRead')}
          </Button>
        </div>
        {notices.error && <Failure error={notices.error} onRetry={() => void notices.refetch()} />}
        {notices.isPending && <Loading />}
        {items?.length === 0 && (
          <Empty
            image={Empty.PRESENTED_IMAGE_SIMPLE}
            description={say(isUnreadOnly ? 'noneUnread' : 'empty')}
          />
        )}
        <ul className={styles.list}>
          {items?.map((notice) => (
            <NoticeItem key={notice.id} notice={notice} />
          ))}
        </ul>
        <LoadMore reading={notices} />
      </Section>
    </Page>
  )
}
