import { Skeleton } from 'antd'
import { defineTexts, useTexts } from '../texts/texts.ts'

const texts = defineTexts('loading', { loading: '正在加载' }, { loading: 'Loading' })

export function Loading() {
  const say = useTexts(texts)
  return (
    <div role="status" aria-label={say('loading')}>
      <Skeleton active title={false} paragraph={{ rows: 6 }} />
    </div>
  )
}
