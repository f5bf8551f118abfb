import { isProvisionalNumber } from '@qingtuan/domain/members/member-number'
import { Badge } from '../../../shared/look/badge.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { numberTexts } from './number-texts.ts'

interface NumberMarkProps {
  readonly member: { readonly memberNumber: string; readonly numberDisputed: boolean }
}

/** What is odd about a number: disputed, or standing in for the right one. */
export function NumberMark({ member }: NumberMarkProps) {
  const say = useTexts(numberTexts)
  return (
    <>
      {member.numberDisputed && (
        <span title={say('disputedTitle')}>
          <Badge tone="bad">{say('disputed')}</Badge>
        </span>
      )}
      {isProvisionalNumber(member.memberNumber) && (
        <span title={say('provisionalTitle')}>
          <Badge tone="warn">{say('provisional')}</Badge>
        </span>
      )}
    </>
  )
}
