import { readPersonName } from '@qingtuan/domain/shared/person-name'
import { readDocument } from '../../../shared/identity-entries/identity-draft.ts'
import { isComplete } from '../../../shared/photo/document-photos.ts'
import type { Filing } from './use-filing.ts'

export const STEPS = ['who', 'phone', 'photos', 'password', 'check'] as const
export type Step = (typeof STEPS)[number]

export function pathOf(step: Step): string {
  return step === 'who' ? '/appeal' : `/appeal/${step}`
}

/** Whether the phone’s proof is there; how long it lives, the server judges. */
export function isProven({ draft, proof }: Pick<Filing, 'draft' | 'proof'>): boolean {
  return proof.phoneProof !== '' && proof.provenPhone === draft.phone
}

type Entered = Pick<Filing, 'draft' | 'proof' | 'password'>

/** The first step that is not done; everything up to it can be visited. */
export function openStep(filing: Entered): Step {
  const { draft, password } = filing
  const done: Record<Step, boolean> = {
    who: readPersonName(draft.name).ok && readDocument(draft).ok,
    phone: isProven(filing),
    photos: isComplete(draft, draft.documentKind),
    password: password.password !== '' && password.password === password.again,
    check: false,
  }
  return STEPS.find((step) => !done[step]) ?? 'check'
}

export function isReachable(step: Step, filing: Entered): boolean {
  return STEPS.indexOf(step) <= STEPS.indexOf(openStep(filing))
}
