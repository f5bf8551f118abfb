import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import { readWords } from '../shared/remark.ts'

/** Characters (code points) of a report, of an answer and of a canned answer. */
export const FEEDBACK_TEXT_BOUNDS = { minimum: 2, maximum: 1000 } as const
/** Screenshots of one report (FAQ X2). */
export const FEEDBACK_PICTURES = 4
/** Answers that a desk keeps for next time. */
export const CANNED_ANSWERS = 30

/** A tidied text, its line breaks kept; refuses `feedback.textRequired` for what says nothing or does not fit. */
export function readFeedbackText(raw: string): Decision<string> {
  const text = readWords(raw, FEEDBACK_TEXT_BOUNDS)
  return text === null ? refuse('feedback.textRequired', { ...FEEDBACK_TEXT_BOUNDS }) : accept(text)
}
