/** What is told about 反馈 (FAQ X2), to who has it and to who sent it. */
export const FEEDBACK_SENTENCES = {
  'feedback.received': {
    'zh-CN': '{reporter} 提交了反馈 {number}，请在 {until} 前答复',
    en: '{reporter} sent feedback {number}; please answer by {until}.',
  },
  'feedback.passed': {
    'zh-CN': '反馈 {number} 由“{organization}”上报到贵组织，请在 {until} 前答复',
    en: 'Feedback {number} was passed up to you by “{organization}”; please answer by {until}.',
  },
  'feedback.reopened': {
    'zh-CN': '{reporter} 认为反馈 {number} 尚未解决，请在 {until} 前再次答复',
    en: '{reporter} says that feedback {number} is not settled; please answer again by {until}.',
  },
  'feedback.answered': {
    'zh-CN': '您的反馈 {number} 已答复；如未解决，可在 {until} 前说明',
    en: 'Your feedback {number} was answered. If that does not help, say so by {until}.',
  },
  'feedback.escalated': {
    'zh-CN': '您的反馈 {number} 已上报到“{organization}”',
    en: 'Your feedback {number} was passed up to “{organization}”.',
  },
  'feedback.resolved': {
    'zh-CN': '您的反馈 {number} 已标记为解决；如未解决，可在 {until} 前说明',
    en: 'Your feedback {number} was marked as settled. If it is not, say so by {until}.',
  },
} as const
