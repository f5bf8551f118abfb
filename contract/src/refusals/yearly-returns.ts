import type { Sentences } from './sentence.ts'

export const yearlyReturnsRefusals = {
  'yearlyReturn.nothingToExplain': {
    status: 409,
    'zh-CN': '该年报没有需要说明的团员减少',
    en: 'Members did not become fewer in this return; there is nothing to explain.',
  },
  'yearlyReturn.closed': {
    status: 409,
    'zh-CN': '说明已于 {until} 截止，如需补充请联系上级团组织',
    en: 'Explanations were taken until {until}. Please contact your superior.',
  },
  'yearlyReturn.explanationRequired': {
    status: 422,
    'zh-CN': '请说明团员减少的原因（{minimum} 至 {maximum} 字）',
    en: 'Please say why members became fewer ({minimum} to {maximum} characters).',
  },
} as const satisfies Sentences
