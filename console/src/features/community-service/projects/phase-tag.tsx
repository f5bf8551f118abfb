import type { ServicePhase } from '@qingtuan/domain/community-service/phase'
import type { Tone } from '../../../shared/look/badge.tsx'
import { Badge } from '../../../shared/look/badge.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { projectTexts } from './project-texts.ts'

const TONES: Readonly<Record<ServicePhase, Tone>> = {
  open: 'good',
  full: 'warn',
  closed: 'plain',
  running: 'good',
  over: 'warn',
  cancelled: 'bad',
  confirmed: 'quiet',
}

export function PhaseTag({ phase }: { readonly phase: ServicePhase }) {
  const say = useTexts(projectTexts)
  return <Badge tone={TONES[phase]}>{say(phase)}</Badge>
}
