/** Refusals about 反馈 (FAQ X2). */
export const FEEDBACK_CODES = ['feedback.notOpen', 'feedback.atTop', 'feedback.tooLate'] as const
