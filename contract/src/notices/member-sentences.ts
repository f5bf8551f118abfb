import type { NoticeKind } from '@qingtuan/domain/notices/kind'
import type { Locale } from '../refusals/sentence.ts'

/** What is told of records, ends of memberships, and names. */
export const MEMBER_SENTENCES = {
  'member.left': {
    'zh-CN': '“{organization}”为您办理了离团，离团日期 {leftOn}',
    en: '“{organization}” ended your membership on {leftOn}.',
  },
  'member.restored': {
    'zh-CN': '“{organization}”恢复了您的团籍，所在团支部“{branch}”',
    en: '“{organization}” restored your membership, in “{branch}”.',
  },
  'member.ageOutComing': {
    'zh-CN': '您将于 {dueOn} 年满 28 周岁；未担任团内职务的，届时由团支部办理超龄离团',
    en: 'You turn 28 on {dueOn}. Unless you hold a post, your branch ends your membership then.',
  },
  'member.ageOutDue': {
    'zh-CN': '您已于 {dueOn} 年满 28 周岁，团支部将为您办理超龄离团',
    en: 'You turned 28 on {dueOn}. Your branch will end your membership.',
  },
  'members.ageOutComing': {
    'zh-CN': '{count} 名团员将在三个月内年满 28 周岁',
    en: 'Members who turn 28 within three months: {count}.',
  },
  'members.ageOutDue': {
    'zh-CN': '{count} 名团员已年满 28 周岁，请确认超龄离团',
    en: 'Members who have turned 28: {count}. Please confirm that they leave.',
  },
  'identityChange.asked': {
    'zh-CN': '“{branch}”申请变更团员“{name}”的姓名或证件，请审核',
    en: '“{branch}” asks to change the name or document of {name}. Please decide.',
  },
  'identityChange.approved': {
    'zh-CN': '“{organization}”通过了团员“{name}”的姓名证件变更',
    en: '“{organization}” approved the change of name or document of {name}.',
  },
  'identityChange.refused': {
    'zh-CN': '“{organization}”未通过团员“{name}”的姓名证件变更：{reason}',
    en: '“{organization}” refused the change of name or document of {name}: {reason}',
  },
  'member.identityChanged': {
    'zh-CN': '您的姓名或证件信息已由“{organization}”审核变更',
    en: '“{organization}” approved a change of your name or document.',
  },
} as const satisfies Partial<Record<NoticeKind, Readonly<Record<Locale, string>>>>
