import { refusalOf } from '@qingtuan/contract/client'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { StepUpModal } from './step-up-modal.tsx'

/**
 * For an act that the server may answer with session.stepUpRequired: hand its failure to `asks`, which opens the
 * question and, once the password was right, does the act again. `modal` belongs onto the page.
 */
export function useStepUp(): {
  readonly asks: (failure: unknown, again: () => void) => boolean
  readonly modal: ReactNode
} {
  const [again, setAgain] = useState<{ readonly act: () => void } | null>(null)
  const asks = (failure: unknown, act: () => void) => {
    if (!isStepUp(failure)) return false
    setAgain({ act })
    return true
  }
  const done = () => {
    setAgain(null)
    again?.act()
  }
  return { asks, modal: again && <StepUpModal onDone={done} onCancel={() => setAgain(null)} /> }
}

/** Whether a failure is the question for the password and nothing that went wrong. */
export function isStepUp(failure: unknown): boolean {
  return refusalOf(failure)?.code === 'session.stepUpRequired'
}
