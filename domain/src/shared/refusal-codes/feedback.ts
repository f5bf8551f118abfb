/** Refusals about 反馈 (FAQ X2). */
export const FEEDBACK_CODES = [
  'feedback.notOpen',
  'feedback.atTop',
  'feedback.tooLate',
  'feedback.unknown',
  'feedback.textRequired',
  'feedback.cannedFull',
] as const
