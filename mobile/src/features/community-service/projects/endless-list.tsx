import Button from 'antd-mobile/es/components/button'
import type { ReactNode } from 'react'
import { failureOf } from '../../../shared/api/failure.ts'
import type { NextStep } from '../../../shared/page/failure-notice.tsx'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { Empty, Loading } from '../../../shared/page/states.tsx'
import { useProjectTexts } from './texts.ts'

interface Pages<Item> {
  readonly data: { readonly pages: readonly { readonly items: readonly Item[] }[] } | undefined
  readonly error: unknown
  readonly isPending: boolean
  readonly hasNextPage: boolean
  readonly isFetchingNextPage: boolean
  readonly fetchNextPage: () => unknown
  readonly refetch: () => unknown
}

interface EndlessListProps<Item> {
  readonly query: Pages<Item>
  readonly empty: { readonly title: string; readonly text?: string; readonly nextSteps?: readonly NextStep[] }
  readonly children: (item: Item) => ReactNode
}

/** A list that grows by pages, with its loading, empty and failed states. */
export function EndlessList<Item>({ query, empty, children }: EndlessListProps<Item>) {
  const t = useProjectTexts()
  if (query.error) {
    const retry = { label: t('retry'), act: () => void query.refetch() }
    return <FailureNotice failure={failureOf(query.error)} nextSteps={[retry]} />
  }
  if (query.isPending) return <Loading />
  const items = query.data?.pages.flatMap((page) => page.items) ?? []
  if (items.length === 0) return <Empty {...empty} />
  return (
    <>
      <ul className="menu">{items.map(children)}</ul>
      {query.hasNextPage ? (
        <Button block loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('more')}
        </Button>
      ) : null}
    </>
  )
}
