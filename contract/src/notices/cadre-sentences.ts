import type { NoticeKind } from '@qingtuan/domain/notices/kind'
import type { Locale } from '../refusals/sentence.ts'

/** What is told of posts and of access to the console. */
export const CADRE_SENTENCES = {
  'cadre.appointed': {
    'zh-CN': '“{organization}”任命您为{post}',
    en: '“{organization}” has appointed you: {post}.',
  },
  'cadre.toConfirm': {
    'zh-CN': '“{organization}”提名{name}任{post}，待您确认',
    en: '“{organization}” has proposed {name} as {post} and waits for your confirmation.',
  },
  'cadre.confirmed': {
    'zh-CN': '“{superior}”已确认{name}任“{organization}”{post}',
    en: '“{superior}” has confirmed {name} as {post} of “{organization}”.',
  },
  'cadre.declined': {
    'zh-CN': '“{superior}”未确认{name}任“{organization}”{post}，原因：{reason}',
    en: '“{superior}” has not confirmed {name} as {post} of “{organization}”: {reason}',
  },
  'cadre.changed': {
    'zh-CN': '“{organization}”调整了您的任职信息（{post}）',
    en: '“{organization}” has changed the particulars of your post ({post}).',
  },
  'cadre.accessGranted': {
    'zh-CN': '“{organization}”已授权您用自己的手机号和密码登录管理端',
    en: '“{organization}” lets you log in to the console with your own phone and password.',
  },
  'cadre.accessWithdrawn': {
    'zh-CN': '“{organization}”已收回您的管理端权限',
    en: '“{organization}” has withdrawn your access to the console.',
  },
  'cadre.ended': {
    'zh-CN': '您在“{organization}”的任职（{post}）已结束',
    en: 'Your post in “{organization}” ({post}) has ended.',
  },
  'cadre.termEnding': {
    'zh-CN': '{name}在“{organization}”的任期（{post}）将于 {date} 届满',
    en: 'The term of {name} in “{organization}” ({post}) ends on {date}.',
  },
  'cadre.termOver': {
    'zh-CN': '{name}在“{organization}”的任期（{post}）已于 {date} 届满，请结束任职或延长任期',
    en: 'The term of {name} in “{organization}” ({post}) was over on {date}. Please end the post or prolong it.',
  },
} as const satisfies Partial<Record<NoticeKind, Readonly<Record<Locale, string>>>>
