import type { NoticeKind } from '@qingtuan/domain/notices/kind'
import type { Locale } from '../refusals/sentence.ts'

/** What each notice says; `{name}` stands for a fact of that name. */
export const NOTICE_SENTENCES: Readonly<Record<NoticeKind, Readonly<Record<Locale, string>>>> = {
  'member.edited': {
    'zh-CN': '“{organization}”修改了您的团员信息，修改了什么见“我的组织”中的履历',
    en: '“{organization}” changed your record; the history under My organization shows what.',
  },
}
