import type { RefusalCode } from '@qingtuan/domain/shared/refusal'
import type { Failure } from '../../../shared/api/failure.ts'
import type { IdentityDraft } from '../../../shared/identity-entries/identity-draft.ts'
import type { NextStep } from '../../../shared/page/failure-notice.tsx'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { useConversionTexts } from './texts.ts'

interface ConversionFailureProps {
  readonly failure: Failure | null
  readonly draft: IdentityDraft
}

/** “身份证已存在”, and both ways out (FAQ M10): the appeal begins here, without unbinding first. */
export function ConversionFailure({ failure, draft }: ConversionFailureProps) {
  const t = useConversionTexts()
  const code = failure?.kind === 'refusal' ? failure.refusal.code : null
  const isTaken = code === 'conversion.documentTaken'
  return (
    <FailureNotice failure={failure} nextSteps={useWays(code, draft)}>
      {isTaken ? <p className="weak">{t('taken')}</p> : null}
    </FailureNotice>
  )
}

function useWays(code: RefusalCode | null, draft: IdentityDraft): NextStep[] {
  const t = useConversionTexts()
  switch (code) {
    case 'conversion.documentTaken':
      return [
        { label: t('appeal'), to: '/appeal', state: typedIdentity(draft) },
        { label: t('unbind'), to: '/me/security/unbind' },
      ]
    // Meanwhile settled on another device.
    case 'joinApplication.alreadyMember':
    case 'joinApplication.alreadyOpen':
      return [{ label: t('seeMine'), to: '/organization' }]
    default:
      return []
  }
}

/** What the appeal need not ask again. */
function typedIdentity({ name, documentKind, documentNumber, bornOn, sex }: IdentityDraft) {
  const identity = { name, documentKind, documentNumber }
  return documentKind === 'passport' ? { ...identity, bornOn, sex } : identity
}
