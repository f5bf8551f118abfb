import { Link } from 'react-router'
import { defineTexts, useTexts } from '../shared/texts/texts.ts'
import { Dead } from './dead.tsx'

const texts = defineTexts(
  'not-found',
  { title: '没有这个页面', text: '网址可能输错了，或者页面已经搬走。', home: '返回首页' },
  {
    title: 'There is no such page',
    text: 'The address may be mistyped, or the page has moved.',
    home: 'Back to the start page',
  },
)

export function NotFoundPage() {
  const say = useTexts(texts)
  return (
    <Dead title={say('title')} text={say('text')}>
      <Link to="/">{say('home')}</Link>
    </Dead>
  )
}
