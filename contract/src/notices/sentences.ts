import type { NoticeKind } from '@qingtuan/domain/notices/kind'
import type { Locale } from '../refusals/sentence.ts'

/** What each notice says; `{name}` stands for a fact of that name. */
export const NOTICE_SENTENCES: Readonly<Record<NoticeKind, Readonly<Record<Locale, string>>>> = {
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
  'member.claimed': {
    'zh-CN': '团组织已录入您的团员档案，验证手机后现由您本人使用',
    en: 'A league organization had recorded your membership; now that your phone is proven, the record is yours.',
  },
  'import.done': {
    'zh-CN': '“{file}”已导入 {written} 行，未导入 {refused} 行',
    en: '“{file}”: {written} rows were imported, {refused} were not.',
  },
  'import.failed': {
    'zh-CN': '“{file}”未能导入，没有写入任何数据',
    en: '“{file}” was not imported; nothing was written.',
  },
  'export.done': {
    'zh-CN': '“{file}”已生成，共 {rows} 行，请在 7 天内下载',
    en: '“{file}” is ready with {rows} rows. Please download it within 7 days.',
  },
  'export.failed': {
    'zh-CN': '“{file}”未能生成，请重新导出',
    en: '“{file}” could not be made. Please export again.',
  },
}
