import type { Sentences } from './sentence.ts'

export const transfersRefusals = {
  'transfer.notOpen': {
    status: 409,
    'zh-CN': '这份转接已进入下一步或已办结，请刷新查看最新进展',
    en: 'This transfer has moved on or is settled. Please reload to see where it stands.',
  },
  'transfer.alreadyOpen': {
    status: 409,
    'zh-CN': '该团员已有一份转接在办理中，办结或撤回后才能再次发起',
    en: 'A transfer of this member is under way already. Another can be started once it is settled or withdrawn.',
  },
  'transfer.memberLeft': {
    status: 422,
    'zh-CN': '该团员已离团，不能办理转接',
    en: 'This membership has ended, so it cannot be transferred.',
  },
  'transfer.memberUnknown': {
    status: 404,
    'zh-CN': '没有找到姓名和团员编号都一致的团员，请核对后重试',
    en: 'There is no member with this name and member number. Please check both.',
  },
  'transfer.sameOrganization': {
    status: 422,
    'zh-CN': '该团员已在这个团支部，请选择另一个团组织',
    en: 'The member belongs to this branch already. Please choose another organization.',
  },
  'transfer.targetFixed': {
    status: 422,
    'zh-CN': '转入方发起的转接不能改到其他团组织，请撤回后由团员或转出方重新发起',
    en: 'A transfer started by the new organization cannot go elsewhere. Withdraw it and have the member or the old branch start one.',
  },
  'transfer.statementRequired': {
    status: 422,
    'zh-CN': '请填写转接说明（{minimum} 至 {maximum} 字），双方团组织都会看到',
    en: 'Please state why ({minimum} to {maximum} characters); both organizations will see it.',
  },
  'transfer.destinationRequired': {
    status: 422,
    'zh-CN': '请填写接收单位（{minimum} 至 {maximum} 字）',
    en: 'Please name the receiving organization ({minimum} to {maximum} characters).',
  },
  'transfer.reasonRequired': {
    status: 422,
    'zh-CN': '请填写原因（{minimum} 至 {maximum} 字），团员和对方团组织会看到',
    en: 'Please give a reason ({minimum} to {maximum} characters); the member and the other side will see it.',
  },
  'transferLetter.unknown': {
    status: 404,
    'zh-CN': '查不到这份介绍信，请核对二维码是否完整，或向开具单位核实',
    en: 'There is no such letter. Check that the code is complete, or ask the organization that issued it.',
  },
  'transferLetter.receiverRequired': {
    status: 422,
    'zh-CN': '请填写回执上的接收单位（2 至 200 字）',
    en: 'Please state who has received the member, as the slip says (2 to 200 characters).',
  },
  'transferLetter.receivedOnWrong': {
    status: 422,
    'zh-CN': '接收日期应在 {issuedOn} 至 {today} 之间',
    en: 'The day of receipt lies between {issuedOn} and {today}.',
  },
} as const satisfies Sentences
