import type { ReactNode } from 'react'
import { useState } from 'react'
import type { Failure } from '../../../shared/api/failure.ts'
import { StepUpForm } from './step-up-form.tsx'

/**
 * For an act that the server may answer with session.stepUpRequired: `onFailed` opens the question for the
 * password, `question` is it, and does the act again once the password was right.
 */
export function useStepUp(): {
  readonly onFailed: (failure: Failure) => void
  readonly question: (again: () => void) => ReactNode
} {
  const [isAsked, setIsAsked] = useState(false)
  const close = () => setIsAsked(false)
  const question = (again: () => void) => {
    const done = () => {
      close()
      again()
    }
    return isAsked ? <StepUpForm onDone={done} onCancel={close} /> : null
  }
  return { onFailed: (failure) => setIsAsked(isStepUp(failure)), question }
}

/** A failure without the question for the password, which is nothing that went wrong. */
export function exceptStepUp(failure: Failure | null): Failure | null {
  return failure && isStepUp(failure) ? null : failure
}

function isStepUp(failure: Failure): boolean {
  return failure.kind === 'refusal' && failure.refusal.code === 'session.stepUpRequired'
}
