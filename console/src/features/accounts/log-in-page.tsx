import type { FormEvent, KeyboardEvent } from 'react'
import { useRef, useState } from 'react'
import { Link, useLocation, useNavigate, useSearchParams } from 'react-router'
import { Gate } from '../../shared/gate/gate.tsx'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { siteName } from '../../shared/site.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { readLogInNotice, readNext } from './log-in-notice.ts'
import styles from './log-in-page.module.css'
import { logInTexts } from './log-in-texts.ts'
import { knowsPasskeys } from './passkey.ts'
import { PasskeyLogIn } from './passkey-log-in.tsx'
import { PlainField, PlainToggle } from './plain-field.tsx'
import { useLogIn } from './queries.ts'
import { useSecondFactor } from './use-second-factor.ts'

export function LogInPage() {
  const say = useTexts(logInTexts)
  const navigate = useNavigate()
  const [parameters] = useSearchParams()
  const { notice, userName: known = '' } = readLogInNotice(useLocation().state)
  const [userName, setUserName] = useState(known)
  const [tried, setTried] = useState(false)
  const password = usePassword()
  const secondFactor = useSecondFactor()
  const userNameInput = useRef<HTMLInputElement>(null)
  const enter = () => navigate(readNext(parameters.get('next')), { replace: true })
  const logIn = useLogIn(enter)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!userName.trim()) return userNameInput.current?.focus()
    if (!password.typed) return password.input.current?.focus()
    if (secondFactor.isMissing) return secondFactor.focus()
    if (logIn.isPending) return
    logIn.mutate(
      { userName, password: password.typed, ...secondFactor.entry },
      { onError: (error) => secondFactor.isAskedBy(error) || password.input.current?.select() },
    )
  }
  return (
    <Gate title={say('title', { site: siteName })}>
      {notice && !logIn.error && (
        <p className={styles.notice} role="status">
          {say(notice)}
        </p>
      )}
      <RefusalAlert error={secondFactor.isFirstAskedBy(logIn.error) ? null : logIn.error}>
        {secondFactor.isWrongBy(logIn.error) ? null : (
          <Link to="/reset-password" state={{ userName }}>
            {say('forgotten')}
          </Link>
        )}
      </RefusalAlert>
      <form name="log-in" onSubmit={submit} noValidate>
        <PlainField
          label={say('userName')}
          placeholder={say('userNameHint')}
          ref={userNameInput}
          value={userName}
          onChange={(event) => {
            setUserName(event.target.value)
            secondFactor.forget()
          }}
          error={tried && !userName.trim() ? say('userNameHint') : undefined}
          note={say('cadreHint')}
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={80}
        />
        <PlainField
          label={say('password')}
          placeholder={say('passwordHint')}
          {...password.field}
          error={tried && !password.typed ? say('passwordHint') : undefined}
          note={password.capsLock ? say('capsLock') : undefined}
        >
          <PlainToggle {...password.toggle} />
        </PlainField>
        {secondFactor.wanted && (
          <PlainField
            label={say('secondFactor')}
            note={say('secondFactorHint')}
            error={tried && secondFactor.isShort ? say('secondFactorHint') : undefined}
            {...secondFactor.field}
          />
        )}
        <button type="submit" className={styles.submit} aria-disabled={logIn.isPending}>
          {logIn.isPending ? say('loggingIn') : say('logIn')}
        </button>
      </form>
      {knowsPasskeys() && <PasskeyLogIn onDone={enter} />}
      <nav className={styles.links}>
        <Link to="/register">{say('register')}</Link>
        <Link to="/reset-password" state={{ userName }}>
          {say('forgotten')}
        </Link>
        <Link to="/appeal">{say('appeal')}</Link>
        {/* Whoever has no session tells it in the member app. */}
        <a href="/m/visitor-feedback">{say('feedback')}</a>
      </nav>
    </Gate>
  )
}

function usePassword() {
  const say = useTexts(logInTexts)
  const [typed, setTyped] = useState('')
  const [shown, setShown] = useState(false)
  const [capsLock, setCapsLock] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const field = {
    ref: input,
    value: typed,
    onChange: (event: { target: { value: string } }) => setTyped(event.target.value),
    onKeyUp: (event: KeyboardEvent<HTMLInputElement>) => setCapsLock(event.getModifierState('CapsLock')),
    type: shown ? 'text' : 'password',
    name: 'password',
    autoComplete: 'current-password',
    maxLength: 1024,
  }
  const label = say(shown ? 'hide' : 'show')
  const toggle = { shown, label, text: label, onToggle: () => setShown(!shown) }
  return { typed, capsLock, input, field, toggle }
}
