import type { RefusalCode } from '@qingtuan/domain/shared/refusal'
import { useLocation } from 'react-router'
import type { Failure } from '../../../shared/api/failure.ts'
import { refusedFields } from '../../../shared/form/refused-fields.ts'
import { joinFields } from '../../../shared/join-entries/use-join-entries.ts'
import type { NextStep } from '../../../shared/page/failure-notice.tsx'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import type { RegistrationDraft } from './draft.ts'
import { useRegistration } from './draft.ts'
import { useRegistrationTexts } from './texts.ts'

/** Why the registration does not go on, and the way on: none of its refusals is a dead end. */
export function RegistrationFailure({ failure }: { readonly failure: Failure | null }) {
  const t = useRegistrationTexts()
  const nextSteps = useNextSteps(failure)
  const isTaken = failure?.kind === 'refusal' && failure.refusal.code === 'identity.taken'
  return (
    <FailureNotice failure={failure} nextSteps={nextSteps} isMain={isTaken}>
      {isTaken ? <p className="weak">{t('takenHelp')}</p> : null}
    </FailureNotice>
  )
}

const OF_DETAILS: readonly RefusalCode[] = [
  'identity.mismatch',
  'personName.invalid',
  'identityDocument.malformed',
  'identityDocument.checkDigit',
  'identityDocument.birthDate',
  'identityDocument.area',
]

/** What goes along to the appeal, so that nothing is typed twice (FAQ M3). */
function appealOf({ phone, phoneProof, name, documentKind, documentNumber, bornOn, sex }: RegistrationDraft) {
  return { phone, phoneProof, name, documentKind, documentNumber, bornOn, sex }
}

function useNextSteps(failure: Failure | null): NextStep[] {
  const t = useRegistrationTexts()
  const { draft, change } = useRegistration()
  const { pathname } = useLocation()
  if (failure?.kind !== 'refusal') return []
  const { refusal } = failure
  const recover = { label: t('recover'), to: '/reset-password' }
  switch (refusal.code) {
    case 'phone.taken':
      return [{ ...recover, state: { phone: draft.phone } }]
    case 'identity.taken':
      return [{ label: t('appeal'), to: '/appeal', state: appealOf(draft) }, recover]
    case 'phone.proofExpired':
      return [{ label: t('provenAgain'), act: () => change({ phoneProof: '', provenPhone: '' }) }]
  }
  const details = { label: t('checkDetails'), to: '/register/details' }
  if (OF_DETAILS.includes(refusal.code)) return pathname === details.to ? [] : [details]
  const complaints = refusedFields(refusal, joinFields)
  const isOfJoin = Object.keys(complaints).length > 0
  return isOfJoin ? [{ label: t('mend'), to: '/register/organization', state: { complaints } }] : []
}
