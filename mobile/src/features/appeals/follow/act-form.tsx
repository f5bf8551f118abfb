import Button from 'antd-mobile/es/components/button'
import type { FormEvent, ReactNode, RefObject } from 'react'
import { useEffect, useRef } from 'react'
import type { Failure } from '../../../shared/api/failure.ts'
import type { FieldState } from '../../../shared/form/use-form.ts'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { SubmitButton } from '../../../shared/page/submit-button.tsx'
import { usePageTexts } from '../../../shared/page/texts.ts'
import type { AppealProps } from './appeal-props.ts'
import { CodePart } from './code-part.tsx'
import { useFollowTexts } from './texts.ts'

export interface ActPanelProps extends AppealProps {
  readonly onClose: () => void
}

interface HeldForm {
  readonly form: {
    readonly form: RefObject<HTMLFormElement | null>
    readonly field: (name: 'code') => FieldState
    readonly onSubmit: (accepted: () => void) => (event: FormEvent) => void
  }
  readonly answer: { readonly failure: Failure | null; readonly onFailed: (failure: Failure) => void }
  readonly submit: () => void
  readonly isProven: boolean
  readonly pending: boolean
}

interface ActFormProps {
  readonly title: string
  readonly press: string
  readonly phone: string
  readonly held: HeldForm
  readonly onClose: () => void
  readonly onStale: () => void
  readonly children?: ReactNode
}

/** An act of the appellant’s: what it needs, the code, and the way back. */
export function ActForm({ title, press, phone, held, onClose, onStale, children }: ActFormProps) {
  const t = useFollowTexts()
  const tp = usePageTexts()
  const { form, answer, submit, isProven, pending } = held
  const { failure } = answer
  const isStale = failure?.kind === 'refusal' && failure.refusal.code === 'appeal.notOpen'
  const askAgain = { label: t('askAgain'), act: onStale }
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <form className="stack" ref={form.form} onSubmit={form.onSubmit(submit)} noValidate>
      <h3 className="card-title" tabIndex={-1} ref={heading}>
        {title}
      </h3>
      {children}
      <CodePart phone={phone} isProven={isProven} field={form.field('code')} onFailed={answer.onFailed} />
      <FailureNotice failure={failure} nextSteps={isStale ? [askAgain] : []} />
      <SubmitButton pending={pending}>{press}</SubmitButton>
      <Button block size="large" onClick={onClose}>
        {tp('cancel')}
      </Button>
    </form>
  )
}
