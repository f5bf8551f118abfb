import type { Sentences } from './sentence.ts'

export const numberCasesRefusals = {
  'numberCorrection.alreadyOpen': {
    status: 409,
    'zh-CN': '您已有一份编号更正申请在办理中，可查看进度、修改后重新提交或撤回',
    en: 'You have an open correction request already. See it, send it again with changes, or withdraw it.',
  },
  'numberCorrection.notMember': {
    status: 409,
    'zh-CN': '您还不是团员，或已离团，不能申请更正团员编号',
    en: 'You are not a member, so there is no member number to correct.',
  },
  'numberCorrection.notOpen': {
    status: 409,
    'zh-CN': '这份更正申请已处理完毕，请刷新查看结果',
    en: 'This correction request has been settled. Please reload to see the outcome.',
  },
  'numberCorrection.notYetSilent': {
    status: 403,
    'zh-CN': '该申请仍在团支部的办理期限内，{silentFrom} 起上级可代为办理',
    en: 'The branch still has time for this request; a superior may act from {silentFrom}.',
  },
  'numberCorrection.reasonRequired': {
    status: 422,
    'zh-CN': '请写明原因（2 至 200 字），对方会看到',
    en: 'Please state the reason (2 to 200 characters); the other side reads it.',
  },
  'numberCase.notOccupied': {
    status: 409,
    'zh-CN': '该团员编号现在没有人占用，可以直接使用，不需报告',
    en: 'Nobody holds this number now: it can be used, and needs no report.',
  },
  'numberCase.ownNumber': {
    status: 409,
    'zh-CN': '该团员编号就是这名团员现在的编号，不需报告',
    en: 'This member holds this very number already.',
  },
  'numberCase.alreadyOpen': {
    status: 409,
    'zh-CN': '这名成员的这个编号已报告，正在处理中，可在“团员编号”中查看进度',
    en: 'This number was reported for this person already. See its progress under Member numbers.',
  },
  'numberCase.claimantUnknown': {
    status: 404,
    'zh-CN': '没有找到这名团员或这份加入申请，可能已转出或已处理完毕，请刷新后重试',
    en: 'There is no such member or open join application within your reach. Please reload.',
  },
  'numberCase.branchOnly': {
    status: 403,
    'zh-CN': '尚未加入的成员由其团支部报告；请从团员或加入申请处报告',
    en: 'For somebody who has not joined yet, the branch reports. Please report from a member or a join application.',
  },
  'numberCase.notOpen': {
    status: 409,
    'zh-CN': '该编号被占用事项的状态已改变，请刷新后查看',
    en: 'This case has moved on. Please reload to see where it stands.',
  },
  'numberCase.notYetSilent': {
    status: 403,
    'zh-CN': '仍在直接上级的办理期限内，{silentFrom} 起您可以代为办理',
    en: 'The direct superior still has time; you may act from {silentFrom}.',
  },
  'numberCase.reasonRequired': {
    status: 422,
    'zh-CN': '请写明原因（2 至 200 字），双方团支部会看到',
    en: 'Please state the reason (2 to 200 characters); both branches read it.',
  },
  'numberCase.claimantHasNone': {
    status: 422,
    'zh-CN': '报告的成员还不是团员，没有编号可改；请将另一编号留空',
    en: 'The claimant is no member yet and has no number to change; leave the other number empty.',
  },
} as const satisfies Sentences
