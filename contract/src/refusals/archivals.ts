import type { Sentences } from './sentence.ts'

export const archivalsRefusals = {
  'archival.subordinatesRemain': {
    status: 409,
    'zh-CN': '该组织还有 {count} 个未归档的下级组织（{names}），请先将它们归档',
    en: 'This organization still has {count} subordinates that are not archived ({names}). Archive them first.',
  },
  'archival.membersRemain': {
    status: 409,
    'zh-CN': '该组织没有上级，名下还有 {count} 名流动团员，请先帮助他们加入团支部',
    en: 'This organization has no superior and still holds {count} floating members. Help them into branches first.',
  },
  'archival.nameMismatch': {
    status: 422,
    'zh-CN': '输入的名称与该组织的全称、简称都不一致，请核对后重新输入',
    en: 'What you typed is neither the full nor the short name of the organization. Please check and retype it.',
  },
  'floatingMember.noLongerFloating': {
    status: 409,
    'zh-CN': '该团员已不是流动团员，无需邀请',
    en: 'This member is no longer floating and needs no invitation.',
  },
} as const satisfies Sentences
