import type { NoticeKind } from '@qingtuan/domain/notices/kind'
import type { Locale } from '../refusals/sentence.ts'

/** What is told in a graduation season. */
export const GRADUATION_SENTENCES = {
  'graduation.asked': {
    'zh-CN': '“{organization}”请 {year} 年毕业的团员在 {deadline} 前登记毕业去向',
    en: '“{organization}” asks everybody who graduates in {year} where they go; please answer by {deadline}.',
  },
  'graduation.reminded': {
    'zh-CN': '您还没有登记毕业去向，请在 {deadline} 前登记',
    en: 'You have not said yet where you go after graduation; please answer by {deadline}.',
  },
  'graduation.opened': {
    'zh-CN': '“{organization}”开启了 {year} 年毕业季，贵支部有 {count} 名毕业生需在 {deadline} 前登记去向',
    en: '“{organization}” has opened the graduation season of {year}; {count} of your members are asked to answer by {deadline}.',
  },
  'graduation.due': {
    'zh-CN': '{year} 年毕业季今天截止，还有 {count} 名毕业生没有登记去向',
    en: 'The graduation season of {year} ends today; {count} have not said where they go.',
  },
} as const satisfies Partial<Record<NoticeKind, Readonly<Record<Locale, string>>>>
