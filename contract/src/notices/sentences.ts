import type { NoticeKind } from '@qingtuan/domain/notices/kind'
import type { Locale } from '../refusals/sentence.ts'

/** What each notice says; `{name}` stands for a fact of that name. */
export const NOTICE_SENTENCES: Readonly<Record<NoticeKind, Readonly<Record<Locale, string>>>> = {
  'member.edited': {
    'zh-CN': '“{organization}”修改了您的团员信息，修改了什么见“我的组织”中的履历',
    en: '“{organization}” changed your record; the history under My organization shows what.',
  },
  'member.added': {
    'zh-CN': '“{organization}”已将您添加为团员，团员编号 {number}',
    en: '“{organization}” added you as a member; your member number is {number}.',
  },
  'member.recordAsked': {
    'zh-CN': '“{organization}”请您完善团员信息：联系方式、职业、学校、学历等可自行填写，其余请告知团支部',
    en: '“{organization}” asks you to complete your record: contact, occupation, school and education you can fill in yourself; tell your branch the rest.',
  },
}
