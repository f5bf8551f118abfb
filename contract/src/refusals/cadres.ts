import type { Sentences } from './sentence.ts'

export const cadresRefusals = {
  'session.organizationRequired': {
    status: 403,
    'zh-CN': '请先选择要代表的组织；如刚才还能操作，说明该组织的授权已经结束',
    en: 'Please choose the organization to act for. If you could just act, your access there has ended.',
  },
  'person.notRegistered': {
    status: 422,
    'zh-CN': '该团员未注册，建议注册后再添加',
    en: 'This person has not registered. Please let them register first.',
  },
  'session.sharedAccountRequired': {
    status: 403,
    'zh-CN': '此操作请使用组织账号办理，以个人账号登录时不能进行',
    en: 'Please use the account of the organization for this; it cannot be done with a personal account.',
  },
  'cadrePost.notNow': {
    status: 409,
    'zh-CN': '该任职当前不能进行此操作，请刷新后查看',
    en: 'This cannot be done with the post as it stands. Please reload.',
  },
  'cadrePost.ended': {
    status: 409,
    'zh-CN': '该任职已经结束',
    en: 'This post has ended.',
  },
  'cadrePost.alreadyHeld': {
    status: 409,
    'zh-CN': '该人员在本组织已有同一职务',
    en: 'This person already has this post in the organization.',
  },
  'cadrePost.secretaryServes': {
    status: 409,
    'zh-CN': '该组织已有书记（在任或待确认），请先免去其职务或撤回提名',
    en: 'The organization has a secretary, serving or proposed. Please end that post first.',
  },
  'cadrePost.confirmationNeeded': {
    status: 422,
    'zh-CN': '书记、副书记由直接上级确认，不能由其他职务改任，请另行任命',
    en: 'A secretary or deputy is confirmed by the direct superior: please appoint anew instead of changing the post.',
  },
  'cadrePost.noteRequired': {
    status: 422,
    'zh-CN': '职务选择“其他”时，请填写职务名称',
    en: 'Please name the post when it is none of the list.',
  },
  'cadrePost.termBeforeStart': {
    status: 422,
    'zh-CN': '任期结束日期应晚于任职开始日期',
    en: 'The term must end after it begins.',
  },
  'cadrePost.termNotOver': {
    status: 409,
    'zh-CN': '任期尚未届满，如需提前结束请免职',
    en: 'The term is not over yet. To end the post earlier, dismiss.',
  },
  'cadrePost.reasonRequired': {
    status: 422,
    'zh-CN': '请填写原因',
    en: 'Please give a reason.',
  },
  'cadrePost.noAccess': {
    status: 403,
    'zh-CN': '该组织没有授予您管理端权限，或授权已经结束',
    en: 'This organization has not granted you access to the console, or no longer does.',
  },
} as const satisfies Sentences
