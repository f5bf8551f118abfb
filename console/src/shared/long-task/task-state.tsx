import type { LongTaskState } from '@qingtuan/domain/shared/long-task'
import type { Tone } from '../look/badge.tsx'
import { Badge } from '../look/badge.tsx'
import { useTexts } from '../texts/texts.ts'
import { taskTexts } from './task-texts.ts'

const TONES: Readonly<Record<LongTaskState, Tone>> = {
  received: 'quiet',
  waiting: 'warn',
  queued: 'plain',
  running: 'plain',
  done: 'good',
  undone: 'quiet',
  failed: 'bad',
  cancelled: 'quiet',
}

export function TaskState({ state }: { readonly state: LongTaskState }) {
  const say = useTexts(taskTexts)
  return <Badge tone={TONES[state]}>{say(state)}</Badge>
}
