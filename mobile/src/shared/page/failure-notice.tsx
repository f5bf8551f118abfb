import Button from 'antd-mobile/es/components/button'
import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import type { Failure } from '../api/failure.ts'
import { useLocale } from '../text/i18n.ts'
import { refusals } from '../text/refusals.ts'
import { usePageTexts } from './texts.ts'

/** What to do next after a refusal: a page to go to, with what was typed, or something to do here. */
export interface NextStep {
  readonly label: string
  readonly to?: string
  readonly state?: unknown
  readonly act?: () => void
}

interface FailureNoticeProps {
  readonly failure: Failure | null
  readonly nextSteps?: readonly NextStep[]
  /** The first of the next steps is what the page is now about. */
  readonly isMain?: boolean
  readonly children?: ReactNode
}

/** Why it did not work, and the buttons for what to do next. Takes the focus, so that it is read out. */
export function FailureNotice({ failure, nextSteps = [], isMain = false, children }: FailureNoticeProps) {
  const sentence = useFailureSentence()
  const notice = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (failure) notice.current?.focus()
  }, [failure])
  if (!failure) return null
  return (
    <div className="notice notice-failure" role="alert" tabIndex={-1} ref={notice}>
      <p>{sentence(failure)}</p>
      {children}
      <NextSteps steps={nextSteps} isMain={isMain} />
    </div>
  )
}

interface NextStepsProps {
  readonly steps: readonly NextStep[]
  /** The first one is the page’s main action. */
  readonly isMain?: boolean
}

export function NextSteps({ steps, isMain = false }: NextStepsProps) {
  const navigate = useNavigate()
  if (steps.length === 0) return null
  return (
    <div className="next-steps">
      {steps.map(({ label, to, state, act }, at) => (
        <Button
          key={label}
          block
          color="primary"
          fill={isMain && at === 0 ? 'solid' : 'outline'}
          onClick={() => (to === undefined ? act?.() : navigate(to, { state }))}
        >
          {label}
        </Button>
      ))}
    </div>
  )
}

function useFailureSentence() {
  const t = usePageTexts()
  const locale = useLocale()
  return (failure: Failure) => {
    if (failure.kind !== 'refusal') return t(failure.kind)
    return refusals.sentence(failure.refusal.code, locale, failure.refusal.facts)
  }
}
