import type { Sentences } from './sentence.ts'

export const identityChangesRefusals = {
  'identityChange.nothingChanges': {
    status: 422,
    'zh-CN': '填写的姓名和证件与现有记录一致，没有需要变更的内容',
    en: 'Name and document are those on record; there is nothing to change.',
  },
  'identityChange.evidenceRequired': {
    status: 422,
    'zh-CN': '请上传 {least} 至 {most} 张证明材料的照片（如户口本、公安机关证明）',
    en: 'Please add {least} to {most} photos of evidence, such as the household register.',
  },
  'identityChange.alreadyOpen': {
    status: 409,
    'zh-CN': '该团员已有一份姓名证件变更正在审核，请等待办结或先撤回',
    en: 'A change of name or document of this member is open already. Please wait for it, or withdraw it.',
  },
  'identityChange.notOpen': {
    status: 409,
    'zh-CN': '这份变更已经办结',
    en: 'This change is decided already.',
  },
  'identityChange.notYours': {
    status: 403,
    'zh-CN': '变更由团支部申请和撤回，由团支部的直接上级审核',
    en: 'The branch asks and withdraws; its direct superior decides.',
  },
  'identityChange.notLooked': {
    status: 409,
    'zh-CN': '请先查看证明材料，再通过',
    en: 'Please look at the evidence before you approve.',
  },
  'identityChange.documentTaken': {
    status: 409,
    'zh-CN': '该证件号码已登记在另一人名下，不能变更；请退回团支部核对，确为同一人的请本人申诉',
    en: 'This document is on record for another person. Please refuse; if it is the same person, they appeal.',
  },
} as const satisfies Sentences
