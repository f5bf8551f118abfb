import type { Me } from '@qingtuan/contract/accounts/me'
import { useQueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { lazy, Suspense, useState } from 'react'
import { Link, Navigate, useNavigate } from 'react-router'
import { LanguageButton } from '../../../shared/page/language-button.tsx'
import { Page } from '../../../shared/page/page.tsx'
import { Loading } from '../../../shared/page/states.tsx'
import { enter, useEnding, useMe } from '../../../shared/session/me.ts'
import { useTravel } from '../../../shared/session/travel.ts'
import { siteName } from '../../../shared/site.ts'
import type { LogInFormProps } from './log-in-form.ts'
import { PasskeyButton } from './passkey-button.tsx'
import { PasswordForm } from './password-form.tsx'
import { useLogInTexts } from './texts.ts'
import type { LogInWay } from './way-switch.tsx'
import { WaySwitch } from './way-switch.tsx'

// Fetched when wanted: most log in by password, and the first load is small.
const SmsForm = lazy(async () => ({ default: (await import('./sms-form.tsx')).SmsForm }))

const FORMS: Record<LogInWay, ComponentType<LogInFormProps>> = { password: PasswordForm, sms: SmsForm }

export function LogInPage() {
  const t = useLogInTexts()
  const travel = useTravel()
  const me = useMe()
  const isExpired = useEnding() === 'expired'
  const [way, setWay] = useState<LogInWay>('password')
  const [phone, setPhone] = useState(travel.phone ?? '')
  const { isEntered, onEntered } = useEntering()
  if (me.data && !isEntered) return <Navigate to={travel.from ?? '/'} replace />
  const along = { state: { phone } }
  const Form = FORMS[way]
  return (
    <Page title={t('title')} aside={<LanguageButton />}>
      <p className="welcome">{t('welcome', { site: siteName })}</p>
      {isExpired ? <p className="notice">{t('expired')}</p> : null}
      <WaySwitch way={way} onSwitch={setWay} />
      <Suspense fallback={<Loading />}>
        <Form phone={phone} onPhone={setPhone} onEntered={onEntered} />
      </Suspense>
      <PasskeyButton onEntered={onEntered} />
      <nav className="links links-pairs">
        <Link to="/reset-password" {...along}>
          {t('forgotten')}
        </Link>
        <Link to="/register" {...along}>
          {t('register')}
        </Link>
        <Link to="/phone-changed">{t('phoneChanged')}</Link>
        <Link to="/appeal/follow" {...along}>
          {t('follow')}
        </Link>
        <Link to="/visitor-feedback">{t('feedback')}</Link>
      </nav>
    </Page>
  )
}

/** Logged in: on to the page that asked for it. The form stays until that page is there. */
function useEntering() {
  const cache = useQueryClient()
  const navigate = useNavigate()
  const { from } = useTravel()
  const [isEntered, setIsEntered] = useState(false)
  const onEntered = (me: Me, phone?: string) => {
    setIsEntered(true)
    enter(cache, me, { phone, from })
    navigate(from ?? '/', { replace: true })
  }
  return { isEntered, onEntered }
}
