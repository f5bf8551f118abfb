import type { JoinApplicationState } from '@qingtuan/domain/join-applications/state'
import type { Locale } from '../refusals/sentence.ts'

/** As an exported file calls them. */
export const JOIN_APPLICATION_STATE_WORDS: Readonly<
  Record<JoinApplicationState, Readonly<Record<Locale, string>>>
> = {
  pending: { 'zh-CN': '待审核', en: 'Pending' },
  approved: { 'zh-CN': '已通过', en: 'Approved' },
  returned: { 'zh-CN': '已退回', en: 'Returned' },
  withdrawn: { 'zh-CN': '已撤回', en: 'Withdrawn' },
  closed: { 'zh-CN': '已关闭', en: 'Closed' },
}
