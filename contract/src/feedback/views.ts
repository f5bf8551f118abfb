/** The tabs of 反馈: what waits here, what was answered, what was passed up from here, and everything. */
export const FEEDBACK_VIEWS = ['waiting', 'answered', 'passedOn', 'all'] as const
export type FeedbackView = (typeof FEEDBACK_VIEWS)[number]
