import type { MemberStatus } from '@qingtuan/domain/members/status'
import type { Tone } from '../look/badge.tsx'
import { Badge } from '../look/badge.tsx'
import { useTexts } from '../texts/texts.ts'
import { memberTexts } from './member-texts.ts'

const TONES: Readonly<Record<MemberStatus, Tone>> = {
  active: 'good',
  floating: 'warn',
  transferring: 'plain',
  left: 'quiet',
}

export function MemberStatusTag({ status }: { readonly status: MemberStatus }) {
  const say = useTexts(memberTexts)
  return <Badge tone={TONES[status]}>{say(status)}</Badge>
}
