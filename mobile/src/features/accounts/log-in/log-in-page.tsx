import { readPhone } from '@qingtuan/domain/shared/phone'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, Navigate, useNavigate } from 'react-router'
import { useSubmission } from '../../../shared/api/submission.ts'
import { complaintsOf } from '../../../shared/form/judge.ts'
import { PasswordField } from '../../../shared/form/password-field.tsx'
import { PhoneField } from '../../../shared/form/phone-field.tsx'
import { useForm } from '../../../shared/form/use-form.ts'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { LanguageButton } from '../../../shared/page/language-button.tsx'
import { Page } from '../../../shared/page/page.tsx'
import { SubmitButton } from '../../../shared/page/submit-button.tsx'
import { enter, useEnding, useMe } from '../../../shared/session/me.ts'
import { useTravel } from '../../../shared/session/travel.ts'
import { siteName } from '../../../shared/site.ts'
import { useLogInTexts } from './texts.ts'

export function LogInPage() {
  const t = useLogInTexts()
  const travel = useTravel()
  const navigate = useNavigate()
  const cache = useQueryClient()
  const me = useMe()
  const isExpired = useEnding() === 'expired'
  const [entries, setEntries] = useState({ phone: travel.phone ?? '', password: '' })
  const phone = readPhone(entries.phone)
  const form = useForm({
    entries,
    change: (part) => setEntries((before) => ({ ...before, ...part })),
    judge: ({ password }) => complaintsOf({ phone, password: password === '' ? t('passwordMissing') : null }),
  })
  const submission = useSubmission({
    send: (client, input: { userName: string; password: string }) =>
      client.accounts.logIn({ app: 'mobile', ...input }),
    onDone: (answer) => {
      enter(cache, answer)
      navigate(travel.from ?? '/', { replace: true })
    },
  })
  if (me.data && !submission.pending) return <Navigate to={travel.from ?? '/'} replace />
  const logIn = () => {
    if (phone.ok) submission.submit({ userName: phone.value, password: entries.password })
  }
  const along = { state: { phone: entries.phone } }
  return (
    <Page title={t('title')} aside={<LanguageButton />}>
      <p className="welcome">{t('welcome', { site: siteName })}</p>
      {isExpired ? <p className="notice">{t('expired')}</p> : null}
      <form className="card stack" ref={form.form} onSubmit={form.onSubmit(logIn)} noValidate>
        <PhoneField field={form.field('phone')} />
        <PasswordField
          name="password"
          label={t('password')}
          autoComplete="current-password"
          field={form.field('password')}
        />
        <FailureNotice
          failure={submission.failure}
          nextSteps={[{ label: t('forgotten'), to: '/reset-password', ...along }]}
        />
        <SubmitButton pending={submission.pending}>{t('logIn')}</SubmitButton>
      </form>
      <nav className="links">
        <Link to="/reset-password" {...along}>
          {t('forgotten')}
        </Link>
        <Link to="/register" {...along}>
          {t('register')}
        </Link>
        <Link to="/phone-changed">{t('phoneChanged')}</Link>
      </nav>
    </Page>
  )
}
