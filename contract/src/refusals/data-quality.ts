import type { Sentences } from './sentence.ts'

export const dataQualityRefusals = {
  'finding.notOpen': {
    status: 409,
    'zh-CN': '该问题的状态已变化，请刷新后再试',
    en: 'This finding has changed meanwhile. Please reload.',
  },
  'finding.reasonRequired': {
    status: 422,
    'zh-CN': '请写明原因（{minimum} 至 {maximum} 字）',
    en: 'Please give a reason ({minimum} to {maximum} characters).',
  },
  'rectification.titleInvalid': {
    status: 422,
    'zh-CN': '请填写整改名称（{minimum} 至 {maximum} 字）',
    en: 'Please name the campaign ({minimum} to {maximum} characters).',
  },
  'rectification.checksMissing': {
    status: 422,
    'zh-CN': '请至少选择一项检查',
    en: 'Please choose at least one check.',
  },
  'rectification.deadlineInvalid': {
    status: 422,
    'zh-CN': '截止日期应在 {first} 至 {last} 之间',
    en: 'The deadline lies between {first} and {last}.',
  },
  'rectification.over': {
    status: 409,
    'zh-CN': '该整改已经结束',
    en: 'This campaign has ended.',
  },
} as const satisfies Sentences
