import type { Sentences } from './sentence.ts'

export const joinApplicationsRefusals = {
  'joinApplication.alreadyOpen': {
    status: 409,
    'zh-CN': '您已有一份加入申请在办理中，可在“我的组织”中查看或转移团组织',
    en: 'You already have an open join application. See or redirect it under My organization.',
  },
  'joinApplication.alreadyMember': {
    status: 409,
    'zh-CN': '您已是团员，如需更换组织请办理转移团组织',
    en: 'You are a member already. To change the organization, start a transfer.',
  },
  'joinApplication.notOpen': {
    status: 409,
    'zh-CN': '这份加入申请已处理完毕，请刷新查看结果',
    en: 'This join application has been settled. Please reload to see the outcome.',
  },
  'joinApplication.sameOrganization': {
    status: 422,
    'zh-CN': '申请已在该组织办理，请选择另一个组织',
    en: 'The application is already with this organization. Please choose another.',
  },
  'joinApplication.reasonRequired': {
    status: 422,
    'zh-CN': '请填写退回原因（2 至 200 字），申请人会看到',
    en: 'Please give a reason (2 to 200 characters); the applicant will see it.',
  },
  'joinApplication.noteRequired': {
    status: 422,
    'zh-CN': '入团时未满 14 周岁，请填写说明后再通过',
    en: 'The applicant joined before turning 14. Please add a note before approving.',
  },
  'joinApplication.notYetSilent': {
    status: 403,
    'zh-CN': '该申请仍在团支部的办理期限内，{silentFrom} 起上级可代为办理',
    en: 'The branch still has time for this application; a superior may act from {silentFrom}.',
  },
} as const satisfies Sentences
