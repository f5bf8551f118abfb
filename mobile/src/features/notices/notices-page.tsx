import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import Button from 'antd-mobile/es/components/button'
import { queries } from '../../shared/api/client.ts'
import { failureOf } from '../../shared/api/failure.ts'
import { useSubmission } from '../../shared/api/submission.ts'
import { FailureNotice } from '../../shared/page/failure-notice.tsx'
import { Page } from '../../shared/page/page.tsx'
import { Empty, Loading } from '../../shared/page/states.tsx'
import { NoticeEntry } from './notice-entry.tsx'
import './notices.css'
import { useNoticesTexts } from './texts.ts'

const NOTICES_A_PAGE = 20

/** 通知: what the person was told, newest first. */
export function NoticesPage() {
  const t = useNoticesTexts()
  const cache = useQueryClient()
  const notices = useNotices()
  const items = notices.data?.pages.flatMap((page) => page.items) ?? []
  const { submit, pending, failure } = useSubmission({
    send: (client) => client.notices.markAllRead(),
    onDone: () => cache.invalidateQueries({ queryKey: queries.notices.key() }),
  })
  const isAnyUnread = items.some(({ readAt }) => readAt === null)
  return (
    <Page title={t('title')} back="/me">
      {notices.error ? (
        <FailureNotice
          failure={failureOf(notices.error)}
          nextSteps={[{ label: t('retry'), act: () => void notices.refetch() }]}
        />
      ) : null}
      {notices.isPending ? <Loading /> : null}
      {notices.data && items.length === 0 ? <Empty title={t('empty')} text={t('emptyText')} /> : null}
      {isAnyUnread ? (
        <Button block fill="outline" color="primary" loading={pending} onClick={() => submit(undefined)}>
          {t('allRead')}
        </Button>
      ) : null}
      <FailureNotice failure={failure} />
      {items.length > 0 ? (
        <ul className="menu">
          {items.map((notice) => (
            <NoticeEntry key={notice.id} notice={notice} />
          ))}
        </ul>
      ) : null}
      {notices.hasNextPage ? (
        <Button block loading={notices.isFetchingNextPage} onClick={() => void notices.fetchNextPage()}>
          {t('more')}
        </Button>
      ) : null}
    </Page>
  )
}

function useNotices() {
  return useInfiniteQuery(
    queries.notices.list.infiniteOptions({
      input: (cursor: string | undefined) => ({ limit: NOTICES_A_PAGE, ...(cursor ? { cursor } : {}) }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
    }),
  )
}
