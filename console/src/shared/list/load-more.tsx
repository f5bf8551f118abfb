import { Button } from 'antd'
import { defineTexts, useTexts } from '../texts/texts.ts'
import styles from './pager.module.css'

const texts = defineTexts('load-more', { more: '加载更多' }, { more: 'Load more' })

interface LoadMoreProps {
  readonly reading: {
    readonly hasNextPage: boolean
    readonly isFetchingNextPage: boolean
    readonly fetchNextPage: () => unknown
  }
}

/** Under a list that grows by pages. */
export function LoadMore({ reading }: LoadMoreProps) {
  const say = useTexts(texts)
  if (!reading.hasNextPage) return null
  return (
    <div className={styles.pager}>
      <Button loading={reading.isFetchingNextPage} onClick={() => void reading.fetchNextPage()}>
        {say('more')}
      </Button>
    </div>
  )
}
