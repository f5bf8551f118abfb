import { useEffect, useRef } from 'react'
import { useIdentityTexts } from '../../../shared/identity-entries/texts.ts'
import { NextSteps } from '../../../shared/page/failure-notice.tsx'
import { AppealActs } from './appeal-acts.tsx'
import type { AppealProps } from './appeal-props.ts'
import { Standing } from './standing.tsx'
import { StepsLine } from './steps-line.tsx'
import { useFollowTexts } from './texts.ts'

/** One appeal, whole: state, who has it, reason, entries, steps, and the acts that work now. */
export function AppealCard(props: AppealProps) {
  const t = useFollowTexts()
  const ti = useIdentityTexts()
  const { status, phone } = props
  const heading = useFocusOn(status.state)
  const logIn = { label: t('logIn'), to: '/log-in', state: { phone } }
  const register = { label: t('register'), to: '/register', state: { phone } }
  const isNoRecord = status.state === 'dismissed' && status.dismissal?.reason === 'noRecord'
  return (
    <section className="card stack">
      <h2 className="card-title" tabIndex={-1} ref={heading}>
        {t('stateLine', { state: t(status.state) })}
      </h2>
      <Standing status={status} />
      {status.state === 'upheld' ? <NextSteps isMain steps={[logIn]} /> : null}
      {isNoRecord ? <NextSteps isMain steps={[register]} /> : null}
      <AppealActs {...props} />
      <dl className="facts">
        <dt>{t('number')}</dt>
        <dd>{status.number}</dd>
        <dt>{ti('name')}</dt>
        <dd>{status.maskedName}</dd>
        <dt>{ti(status.documentKind)}</dt>
        <dd>{status.documentNumber}</dd>
        <dt>{t('newPhone')}</dt>
        <dd>{status.phone}</dd>
      </dl>
      <StepsLine status={status} />
    </section>
  )
}

/** The answer is read out when it comes, and again when an act has changed it. */
function useFocusOn(state: string) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (state) heading.current?.focus()
  }, [state])
  return heading
}
