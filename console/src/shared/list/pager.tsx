import { Button } from 'antd'
import { defineTexts, useTexts } from '../texts/texts.ts'
import styles from './pager.module.css'

const texts = defineTexts(
  'pager',
  { pages: '翻页', previous: '上一页', next: '下一页', shown: '本页 {count} 条' },
  { pages: 'Pages', previous: 'Previous page', next: 'Next page', shown: '{count} shown' },
)

interface PagerProps {
  readonly count: number
  readonly nextCursor: string | null
  readonly paging: {
    readonly isFirst: boolean
    readonly next: (cursor: string) => void
    readonly previous: () => void
  }
}

/**
 * Forward and back by keyset: the thousandth page costs no more than the first. Below an empty list stands nothing,
 * except the way back to the page before.
 */
export function Pager({ count, nextCursor, paging }: PagerProps) {
  const say = useTexts(texts)
  if (count === 0 && nextCursor === null && paging.isFirst) return null
  return (
    <nav className={styles.pager} aria-label={say('pages')}>
      {count > 0 && <span className={styles.count}>{say('shown', { count })}</span>}
      <Button disabled={paging.isFirst} onClick={paging.previous}>
        {say('previous')}
      </Button>
      <Button disabled={nextCursor === null} onClick={() => nextCursor && paging.next(nextCursor)}>
        {say('next')}
      </Button>
    </nav>
  )
}
