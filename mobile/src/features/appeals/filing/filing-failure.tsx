import type { AnsweredRefusal } from '@qingtuan/contract/client'
import type { RefusalCode } from '@qingtuan/domain/shared/refusal'
import type { Failure } from '../../../shared/api/failure.ts'
import { refusedFields } from '../../../shared/form/refused-fields.ts'
import { identityFields } from '../../../shared/identity-entries/use-identity-entries.ts'
import { passwordFields } from '../../../shared/new-password/judge-new-password.ts'
import type { NextStep } from '../../../shared/page/failure-notice.tsx'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { noPhotos } from '../../../shared/photo/document-photos.ts'
import { noProof } from './arrival.ts'
import { useFilingTexts } from './texts.ts'
import { useFiling } from './use-filing.ts'

/** Why the appeal was not taken, and the way on: all that was entered is kept. */
export function FilingFailure({ failure }: { readonly failure: Failure | null }) {
  const nextSteps = useNextSteps()
  return (
    <FailureNotice
      failure={failure}
      nextSteps={failure?.kind === 'refusal' ? nextSteps(failure.refusal) : []}
    />
  )
}

const PHOTO_CODES: readonly RefusalCode[] = ['photo.unknown', 'appeal.photoRequired']

function useNextSteps() {
  const t = useFilingTexts()
  const { draft, change, prove } = useFiling()
  const follow = (number?: unknown) => ({
    label: t('follow'),
    to: '/appeal/follow',
    state: { phone: draft.phone, ...(number ? { number } : {}) },
  })
  return (refusal: AnsweredRefusal): NextStep[] => {
    const { code } = refusal
    if (code === 'phone.taken') {
      return [
        { label: t('recover'), to: '/reset-password', state: { phone: draft.phone } },
        { label: t('otherPhone'), act: () => prove(noProof) },
      ]
    }
    if (code === 'phone.proofExpired') return [{ label: t('proveAgain'), act: () => prove(noProof) }]
    if (code === 'appeal.alreadyOpen') return [follow(refusal.facts?.number)]
    if (code === 'appeal.tooMany') return [follow()]
    if (PHOTO_CODES.includes(code)) return [{ label: t('photosAgain'), act: () => change(noPhotos) }]
    return mending(refusal, { who: t('mendWho'), password: t('mendPassword') })
  }
}

function mending(refusal: AnsweredRefusal, labels: { readonly who: string; readonly password: string }) {
  const ofIdentity = refusedFields(refusal, identityFields)
  const ofPassword = refusedFields(refusal, passwordFields)
  const steps: NextStep[] = []
  if (Object.keys(ofIdentity).length > 0) {
    steps.push({ label: labels.who, to: '/appeal', state: { complaints: ofIdentity } })
  }
  if (Object.keys(ofPassword).length > 0) {
    steps.push({ label: labels.password, to: '/appeal/password', state: { complaints: ofPassword } })
  }
  return steps
}
