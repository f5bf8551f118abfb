import { useState } from 'react'
import { useOutletContext } from 'react-router'
import { useDraft } from '../../../shared/draft/draft.ts'
import type { IdentityDraft } from '../../../shared/identity-entries/identity-draft.ts'
import { emptyIdentityDraft } from '../../../shared/identity-entries/identity-draft.ts'
import type { JoinDraft } from '../../../shared/join-entries/join-draft.ts'
import { emptyJoinDraft } from '../../../shared/join-entries/join-draft.ts'

export interface RegistrationDraft extends JoinDraft, IdentityDraft {
  readonly phone: string
  /** Proves for half an hour that the SMS code was right; not the code. */
  readonly phoneProof: string
  readonly provenPhone: string
  readonly identity: 'member' | 'cadre' | 'youth' | ''
  /** As the server has read it from the document; empty until the identity was checked. */
  readonly checkedBornOn: string
  readonly invitedTo: string
}

const empty: RegistrationDraft = {
  ...emptyJoinDraft,
  ...emptyIdentityDraft,
  phone: '',
  phoneProof: '',
  provenPhone: '',
  identity: '',
  checkedBornOn: '',
  invitedTo: '',
}

/** Everything typed so far. The password stays in memory: it survives a step back, but no reload. */
export function useRegistrationDraft(start: Partial<RegistrationDraft>) {
  const kept = useDraft<RegistrationDraft>('registration', empty, start)
  const [password, setPassword] = useState({ password: '', again: '' })
  const [isDone, setIsDone] = useState(false)
  /** Sent and answered: nothing of it is kept. */
  const finish = () => {
    setIsDone(true)
    kept.forget()
  }
  return { ...kept, password, setPassword, isDone, finish }
}

export type Registration = ReturnType<typeof useRegistrationDraft>

export function useRegistration(): Registration {
  return useOutletContext<Registration>()
}

const STEPS = ['phone', 'identity', 'details', 'organization', 'password'] as const
export type Step = (typeof STEPS)[number]

/** The steps of this registration: only a member says where and since when (FAQ M7, M8). */
export function stepsOf({ identity }: RegistrationDraft): readonly Step[] {
  return identity === 'cadre' || identity === 'youth'
    ? STEPS.filter((step) => step !== 'organization')
    : STEPS
}

export function pathOf(step: Step): string {
  return step === 'phone' ? '/register' : `/register/${step}`
}

/** Whether everything before this step is there. */
export function isReachable(step: Step, draft: RegistrationDraft): boolean {
  const there: Record<Step, boolean> = {
    phone: true,
    identity: draft.phoneProof !== '' && draft.provenPhone === draft.phone,
    details: draft.identity !== '',
    organization: draft.checkedBornOn !== '' && draft.identity === 'member',
    password: draft.checkedBornOn !== '' && (draft.identity !== 'member' || draft.organization !== null),
  }
  const before = STEPS.slice(0, STEPS.indexOf(step) + 1).filter(
    (earlier) => earlier === step || earlier !== 'organization',
  )
  return before.every((earlier) => there[earlier])
}
