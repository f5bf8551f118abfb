import type { Sentences } from './sentence.ts'

export const feedbackRefusals = {
  'feedback.notOpen': {
    status: 409,
    'zh-CN': '这条反馈的状态已变化，请刷新查看',
    en: 'This feedback has moved on meanwhile. Please reload to see where it stands.',
  },
  'feedback.atTop': {
    status: 409,
    'zh-CN': '这条反馈已在系统管理员处，没有更上级可上报，请直接答复',
    en: 'The administrators of the system have it; there is nobody above them. Please answer it.',
  },
  'feedback.tooLate': {
    status: 409,
    'zh-CN': '答复后的 14 天已过（截至 {until}），请重新提交一条反馈',
    en: 'The 14 days after the answer are over (until {until}). Please send new feedback.',
  },
  'feedback.unknown': {
    status: 404,
    'zh-CN': '没有找到这条反馈，请核对反馈编号和手机号',
    en: 'No such feedback. Please check its number and the phone.',
  },
  'feedback.textRequired': {
    status: 422,
    'zh-CN': '请用 {minimum} 至 {maximum} 个字说明',
    en: 'Please write between {minimum} and {maximum} characters.',
  },
  'feedback.cannedFull': {
    status: 409,
    'zh-CN': '常用答复最多 {maximum} 条，请先删除不用的',
    en: 'At most {maximum} canned answers are kept. Please remove one first.',
  },
} satisfies Sentences
