import { defineTexts, useTexts } from '../shared/texts/texts.ts'
import { Dead } from './dead.tsx'

const texts = defineTexts(
  'broken',
  {
    title: '页面出错了',
    text: '这个页面没能显示出来。刷新后仍然出错的，请把网址和出现的时间告诉上级组织。',
    reload: '刷新页面',
  },
  {
    title: 'This page is broken',
    text: 'The page could not be shown. If reloading does not help, tell your superior the address and the time.',
    reload: 'Reload',
  },
)

export function Broken() {
  const say = useTexts(texts)
  return (
    <Dead title={say('title')} text={say('text')}>
      <a href={location.href}>{say('reload')}</a>
    </Dead>
  )
}
