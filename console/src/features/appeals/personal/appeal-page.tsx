import { Button, Steps } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { Gate, GateLinks } from '../../../shared/gate/gate.tsx'
import { usePreviews } from '../../../shared/photo/use-previews.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import type { Step } from './appeal-draft.ts'
import { forgetAppealDraft, reachableStep, STEPS, stepAfter, useAppealDraft } from './appeal-draft.ts'
import styles from './appeal-page.module.css'
import { appealTexts } from './appeal-texts.ts'
import { CheckStep } from './check-step.tsx'
import { Filed } from './filed.tsx'
import { IdentityStep } from './identity-step.tsx'
import { PasswordStep } from './password-step.tsx'
import { PhoneStep } from './phone-step.tsx'
import { PhotosStep } from './photos-step.tsx'
import type { AppealStatus } from './queries.ts'

/** FAQ M3, M4: the identity appeal on the PC. The step stands in the address, so that the browser's back works. */
export default function AppealPage() {
  const say = useTexts(appealTexts)
  const [parameters, setParameters] = useSearchParams()
  const { draft, change, clear, isRestored } = useAppealDraft()
  const [password, setPassword] = useState('')
  const [sentBack, setSentBack] = useState<{ step: Step; refused: unknown } | null>(null)
  const [filed, setFiled] = useState<AppealStatus | null>(null)
  const previews = usePreviews()
  const finish = (status: AppealStatus) => {
    forgetAppealDraft()
    setFiled(status)
  }
  const go = (step: Step, refused: unknown = null) => {
    setSentBack(refused ? { step, refused } : null)
    setParameters({ step })
  }
  if (filed) return <Filed filed={filed} phone={draft.phone} />
  const step = reachableStep(parameters.get('step'), draft, password)
  const refused = sentBack?.step === step ? sentBack.refused : null
  const goOn = () => go(stepAfter(step, draft, password))
  const props = { draft, change, password, setPassword, previews, refused, go, goOn }
  return (
    <Gate title={say('title')} lead={say('lead')} wide>
      <nav aria-label={say('progress')}>
        <Steps
          size="small"
          responsive={false}
          current={STEPS.indexOf(step)}
          items={STEPS.map((title) => ({ title: say(title) }))}
          className={styles.steps ?? ''}
        />
      </nav>
      {isRestored && (
        <p className={styles.restored} role="status">
          {say('restored')}{' '}
          <Button
            size="small"
            onClick={() => {
              clear()
              go('identity')
            }}
          >
            {say('clear')}
          </Button>
        </p>
      )}
      <StepHeading key={step} step={step} isFirst={!parameters.has('step')} />
      {step === 'identity' && <IdentityStep key={String(isRestored)} {...props} />}
      {step === 'phone' && <PhoneStep {...props} />}
      {step === 'photos' && <PhotosStep {...props} />}
      {step === 'password' && <PasswordStep {...props} />}
      {step === 'check' && <CheckStep {...props} onFiled={finish} />}
      <GateLinks>
        <Link to="/appeal/follow">{say('follow')}</Link>
        <a href="/m/reset-password">{say('phoneWorks')}</a>
        <Link to="/log-in">{say('back')}</Link>
      </GateLinks>
    </Gate>
  )
}

/** Takes the focus as the step begins, so that keyboard and screen reader go on from here. */
function StepHeading({ step, isFirst }: { readonly step: Step; readonly isFirst: boolean }) {
  const say = useTexts(appealTexts)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!isFirst) heading.current?.focus()
  }, [isFirst])
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.stepHeading}>
      {say(step)}
    </h2>
  )
}
