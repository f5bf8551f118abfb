import type { PostEndReason, PostState } from '@qingtuan/domain/cadres/post-state'
import type { Locale } from '../refusals/sentence.ts'

type Words<Key extends string> = Readonly<Record<Key, Readonly<Record<Locale, string>>>>

/** As an exported file calls them. */
export const POST_STATE_WORDS: Words<PostState> = {
  proposed: { 'zh-CN': '待确认', en: 'Proposed' },
  active: { 'zh-CN': '在任', en: 'Serving' },
  ended: { 'zh-CN': '已离任', en: 'Ended' },
}
export const POST_END_WORDS: Words<PostEndReason> = {
  dismissed: { 'zh-CN': '免职', en: 'Dismissed' },
  termOver: { 'zh-CN': '任期届满', en: 'Term over' },
  transferred: { 'zh-CN': '转出团组织', en: 'Transferred' },
  organizationArchived: { 'zh-CN': '组织归档', en: 'Organization archived' },
  leftLeague: { 'zh-CN': '离团', en: 'Left the league' },
  withdrawn: { 'zh-CN': '撤回提名', en: 'Withdrawn' },
  declined: { 'zh-CN': '上级未确认', en: 'Not confirmed' },
}
