import type { Failure } from '../../../shared/api/failure.ts'
import type { IdentityDraft } from '../../../shared/identity-entries/identity-draft.ts'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { useConversionTexts } from './texts.ts'

interface ConversionFailureProps {
  readonly failure: Failure | null
  readonly draft: IdentityDraft
}

/** “身份证已存在”, and both ways out (FAQ M10): the appeal begins here, without unbinding first. */
export function ConversionFailure({ failure, draft }: ConversionFailureProps) {
  const t = useConversionTexts()
  const isTaken = failure?.kind === 'refusal' && failure.refusal.code === 'conversion.documentTaken'
  const ways = [
    { label: t('appeal'), to: '/appeal', state: typedIdentity(draft) },
    { label: t('unbind'), to: '/me/security/unbind' },
  ]
  return (
    <FailureNotice failure={failure} nextSteps={isTaken ? ways : []}>
      {isTaken ? <p className="weak">{t('taken')}</p> : null}
    </FailureNotice>
  )
}

/** What the appeal need not ask again. */
function typedIdentity({ name, documentKind, documentNumber, bornOn, sex }: IdentityDraft) {
  const identity = { name, documentKind, documentNumber }
  return documentKind === 'passport' ? { ...identity, bornOn, sex } : identity
}
