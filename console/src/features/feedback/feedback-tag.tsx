import type { FeedbackState } from '@qingtuan/domain/feedback/state'
import type { Tone } from '../../shared/look/badge.tsx'
import { Badge } from '../../shared/look/badge.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { feedbackTexts } from './feedback-texts.ts'

const TONES: Readonly<Record<FeedbackState, Tone>> = {
  open: 'warn',
  answered: 'good',
  escalated: 'warn',
  resolved: 'quiet',
  reopened: 'bad',
}

export function FeedbackTag({ state }: { readonly state: FeedbackState }) {
  const say = useTexts(feedbackTexts)
  return <Badge tone={TONES[state]}>{say(state)}</Badge>
}
